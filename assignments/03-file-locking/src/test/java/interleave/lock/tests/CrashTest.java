package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.Processes;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:crash")
@DisplayName("After a crash,")
class CrashTest {

    @OneRun
    @DisplayName("a last line without a line feed is never returned, and the next append removes it")
    void halfLine() throws Exception {
        Path file = Place.fileWith("log", "whole\nhal");
        SharedLog log = new LockedLog(file);
        Expect.equal("readAll(), the file ending in the middle of a line", List.of("whole"), log.readAll());
        Expect.equal("append(\"x\") after that", 1, log.append("x"));
        Expect.equal("readAll() after that", List.of("whole", "x"), log.readAll());
        Expect.equal("the file after that", "whole\nx\n", Place.text(file));
    }

    @RealProcesses
    @DisplayName(
            "who waits for a writer that is killed (kill -9) in the middle of a line goes on, without its half line")
    void writerKilled() throws Exception {
        Path file = Processes.folder().resolve("log");
        SharedLog log = new LockedLog(file);
        log.append("first");
        Outside writer = Outside.start("writer", file);
        writer.lock();
        writer.write("half of a li");
        Call<Long> append = Call.begin("append(\"ours\")", () -> log.append("ours"));
        append.untilItWaits();
        writer.kill();
        long index = append.value();
        Expect.equal("append(\"ours\")", 1, index);
        Expect.equal("readAll()", List.of("first", "ours"), log.readAll());
    }

    @RealProcesses
    @DisplayName("and after each call, one that throws too, the file's lock is free")
    void lockGivenBack() throws Exception {
        Path file = Processes.folder().resolve("log");
        SharedLog log = new LockedLog(file);
        Outside other = Outside.start("other program", file);
        log.append("a");
        other.expectFree("append(\"a\")");
        log.readAll();
        other.expectFree("readAll()");
        Expect.toThrow("append(\"a\\nb\")", IllegalArgumentException.class, () -> log.append("a\nb"));
        other.expectFree("append(\"a\\nb\") has thrown");
        Call.doing("append(\"b\")", () -> log.append("b"));
        Expect.equal("readAll()", List.of("a", "b"), log.readAll());
    }

    @RealProcesses
    @DisplayName("and where the disk is full in the middle of a line, append throws, and the line is none")
    void diskFull() throws Exception {
        SmallDisk.fill(9_999, 64 * 1024);
    }

    @RealProcesses
    @DisplayName("and where it could not write, another thread goes on as soon as it can")
    void mended() throws Exception {
        Refused folder = Refused.in(Processes.folder());
        Call<Long> first = Call.begin("append(\"a\")", () -> new LockedLog(folder.file()).append("a"));
        Expect.that(first.thrown() != null, "append(\"a\") returned, and the folder is read-only");
        folder.mend();
        long index = Call.of("append(\"b\"), the folder being mended,", () -> new LockedLog(folder.file()).append("b"));
        Expect.equal("append(\"b\")", 0, index);
        Outside other = Outside.start("other program", folder.file());
        other.expectFree("append(\"b\")");
    }
}
