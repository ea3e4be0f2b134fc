package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.Child;
import interleave.kit.process.Processes;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:processes")
@DisplayName("Between processes,")
class ProcessesTest {
    private static final int LINES = 200;
    private static final int ROUNDS = 6;

    @RealProcesses
    @DisplayName("no line is lost, torn or doubled when three of them append at once, and each index is right")
    void threeWriters() throws Exception {
        Path file = Processes.folder().resolve("log");
        List<Child> writers = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            writers.add(Appender.start("writer " + i, file, 1, LINES));
        }
        for (Child writer : writers) {
            writer.says("ready");
        }
        for (Child writer : writers) {
            writer.tell("go");
        }
        Appended appended = new Appended();
        for (Child writer : writers) {
            Appender.collect(writer, appended);
        }
        appended.expectOnlyIn(new LockedLog(file).readAll());
    }

    @RealProcesses
    @DisplayName("append waits while another program holds the file's lock, and comes after what that one has written")
    void appendWaits() throws Exception {
        Path file = Processes.folder().resolve("log");
        SharedLog log = new LockedLog(file);
        log.append("first");
        Outside holder = Outside.start("holder", file);
        holder.lock();
        holder.write("from out");
        Call<Long> append = Call.begin("append(\"ours\")", () -> log.append("ours"));
        Blocked.expect(append, "append returned while another program held the exclusive lock on the file");
        holder.write("side\n");
        holder.unlock();
        long index = append.value();
        Expect.equal("append(\"ours\")", 2, index);
        Expect.equal("readAll()", List.of("first", "from outside", "ours"), log.readAll());
    }

    @RealProcesses
    @DisplayName("readAll waits while another program holds the file's lock, and sees what that one has written")
    void readAllWaits() throws Exception {
        Path file = Processes.folder().resolve("log");
        SharedLog log = new LockedLog(file);
        log.append("first");
        Outside holder = Outside.start("holder", file);
        holder.lock();
        Call<List<String>> read = Call.begin("readAll()", log::readAll);
        Blocked.expect(read, "readAll returned while another program held the exclusive lock on the file");
        holder.write("second\n");
        holder.unlock();
        Expect.equal("readAll()", List.of("first", "second"), read.value());
    }

    @RealProcesses
    @DisplayName(
            "the file is at rest whenever another program has its lock, while one or two threads append long lines")
    void watched() throws Exception {
        Outside watcher = Outside.start("watcher", Processes.folder().resolve("log"));
        for (int round = 0; round < ROUNDS; round++) {
            Path file = Processes.folder().resolve("log " + round);
            watcher.use(file);
            watcher.watch();
            appendLongLines(file, 1 + round % 2);
            watcher.expectRest();
        }
    }

    /** Each thread has a log of its own; the number of lines is the same, however many threads append them. */
    private static void appendLongLines(Path file, int threads) throws Exception {
        AtOnce work = new AtOnce();
        for (int i = 0; i < threads; i++) {
            SharedLog log = new LockedLog(file);
            work.add(() -> LongLines.append(log, LongLines.LINES / threads));
        }
        Processes.note(threads == 1 ? "one thread appends long lines" : "two threads, a log each, append long lines");
        work.run();
    }
}
