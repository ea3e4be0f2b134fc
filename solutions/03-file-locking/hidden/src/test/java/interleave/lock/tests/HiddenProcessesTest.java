package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.Child;
import interleave.kit.process.Processes;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:processes")
@DisplayName("Between processes (more),")
class HiddenProcessesTest {
    private static final int LINES = 60;

    @RealProcesses
    @DisplayName("readers share: readAll reads while another program holds a shared lock, and append waits for it")
    void sharesWithReaders() throws Exception {
        Path file = Processes.folder().resolve("log");
        SharedLog log = new LockedLog(file);
        log.append("first");
        Outside reader = Outside.start("reader", file);
        reader.lockShared();
        List<String> read = Call.of("readAll(), while another program holds a shared lock,", log::readAll);
        Expect.equal("readAll()", List.of("first"), read);
        Call<Long> append = Call.begin("append(\"second\")", () -> log.append("second"));
        Blocked.expect(append, "append returned while another program held a shared lock on the file");
        reader.unlock();
        long index = append.value();
        Expect.equal("append(\"second\")", 1, index);
    }

    @RealProcesses
    @DisplayName("two threads both wait in readAll while another program holds the file's lock")
    void bothReadersWait() throws Exception {
        Path file = Files.writeString(Processes.folder().resolve("log"), "old\n");
        SharedLog log = new LockedLog(file);
        Outside holder = Outside.start("holder", file);
        holder.lock();
        List<Call<List<String>>> reads = new ArrayList<>();
        for (int thread = 1; thread <= 2; thread++) {
            Call<List<String>> read = Call.begin("readAll() of thread " + thread, log::readAll);
            Blocked.expect(read, "readAll returned while another program held the exclusive lock on the file");
            reads.add(read);
        }
        holder.write("new\n");
        holder.unlock();
        for (Call<List<String>> read : reads) {
            Expect.equal("readAll()", List.of("old", "new"), read.value());
        }
    }

    @RealProcesses
    @DisplayName("two of them with two threads each, a log each, lose, tear and double nothing")
    void threadsInProcesses() throws Exception {
        Path file = Processes.folder().resolve("log");
        List<Child> writers =
                List.of(Appender.start("process 1", file, 2, LINES), Appender.start("process 2", file, 2, LINES));
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
    @DisplayName("append uses up no processor while it waits for the lock")
    void pauses() throws Exception {
        Path file = Processes.folder().resolve("log");
        Child waiter = Waiter.start("append", file);
        waiter.says("ready");
        Outside holder = Outside.start("holder", file);
        holder.lock();
        Pauses.expect(waiter, "append");
        holder.unlock();
        waiter.says("returns");
    }
}
