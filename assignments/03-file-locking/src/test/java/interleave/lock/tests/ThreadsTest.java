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

@Tag("part:threads")
@DisplayName("Within one JVM,")
class ThreadsTest {
    private static final int THREADS = 4;
    private static final int LINES = 100;

    @OneRun
    @DisplayName("no line is lost, torn or doubled when four threads append to one log")
    void oneObject() throws Exception {
        SharedLog log = new LockedLog(Place.file("log"));
        Appended appended = new Appended();
        AtOnce work = new AtOnce();
        for (int i = 1; i <= THREADS; i++) {
            String name = "thread " + i;
            work.add(() -> appended.append(log, name, LINES));
        }
        work.run();
        appended.expectOnlyIn(log.readAll());
    }

    @OneRun
    @DisplayName("no line is lost, torn or doubled when each of four threads has its own log on the same path")
    void severalObjects() throws Exception {
        Path file = Place.file("log");
        Appended appended = new Appended();
        AtOnce work = new AtOnce();
        for (int i = 1; i <= THREADS; i++) {
            SharedLog log = new LockedLog(file);
            String name = "thread " + i;
            work.add(() -> appended.append(log, name, LINES));
        }
        work.run();
        appended.expectOnlyIn(new LockedLog(file).readAll());
    }

    @RealProcesses
    @DisplayName("two threads with a log each both wait while another program holds the file's lock")
    void bothWait() throws Exception {
        Path file = Processes.folder().resolve("log");
        SharedLog one = new LockedLog(file);
        SharedLog other = new LockedLog(file);
        Outside holder = Outside.start("holder", file);
        holder.lock();
        Call<Long> first = Call.begin("one.append(\"a\")", () -> one.append("a"));
        Blocked.expect(first, "append returned while another program held the exclusive lock on the file");
        Call<Long> second = Call.begin("other.append(\"b\")", () -> other.append("b"));
        Blocked.expect(second, "append returned while another program held the exclusive lock on the file");
        Call<List<String>> third = Call.begin("one.readAll()", one::readAll);
        Blocked.expect(third, "readAll returned while another program held the exclusive lock on the file");
        holder.unlock();
        Appended appended = new Appended();
        appended.add(first.value(), "a");
        appended.add(second.value(), "b");
        third.value();
        appended.expectOnlyIn(other.readAll());
    }

    @OneRun
    @DisplayName("closing one log leaves another one on the same path open")
    void closesAlone() throws Exception {
        Path file = Place.file("log");
        SharedLog one = new LockedLog(file);
        SharedLog other = new LockedLog(file);
        one.append("a");
        other.append("b");
        one.close();
        Expect.equal("append(\"c\") of the other one", 2, other.append("c"));
        Expect.equal("readAll() of the other one", List.of("a", "b", "c"), other.readAll());
    }
}
