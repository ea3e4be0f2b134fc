package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.Processes;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:threads")
@DisplayName("Within one JVM (more),")
class HiddenThreadsTest {
    private static final int ROUNDS = 4;
    private static final int LINES = 150;
    private static final int CLOSED_LOGS = 15;
    private static final long BETWEEN_NANOS = TimeUnit.MICROSECONDS.toNanos(300);

    @RealProcesses
    @DisplayName("one path is one path, spelled with . and .. too")
    void spelledOtherwise() throws Exception {
        Path folder = Processes.folder();
        Files.createDirectory(folder.resolve("sub"));
        SharedLog one = new LockedLog(folder.resolve("log"));
        SharedLog other = new LockedLog(folder.resolve("sub/.././log"));
        Outside holder = Outside.start("holder", folder.resolve("log"));
        holder.lock();
        Call<Long> first = Call.begin("one.append(\"a\")", () -> one.append("a"));
        Blocked.expect(first, "append returned while another program held the exclusive lock on the file");
        Call<Long> second = Call.begin("other.append(\"b\")", () -> other.append("b"));
        Blocked.expect(second, "append returned while another program held the exclusive lock on the file");
        holder.unlock();
        Appended appended = new Appended();
        appended.add(first.value(), "a");
        appended.add(second.value(), "b");
        appended.expectOnlyIn(one.readAll());
    }

    @RealProcesses
    @DisplayName("who opens, reads and closes a log takes the lock away from nobody who writes through another one")
    void closingTakesNoLockAway() throws Exception {
        Outside watcher = Outside.start("watcher", Processes.folder().resolve("log"));
        for (int round = 0; round < ROUNDS; round++) {
            Path file = Processes.folder().resolve("log " + round);
            SharedLog log = new LockedLog(file);
            watcher.use(file);
            watcher.watch();
            Call<Void> append = Call.begin("append(two million letters), six times", () -> {
                LongLines.append(log, LongLines.LINES);
                return null;
            });
            for (int i = 0; !append.isOver(); i++) {
                boolean reads = i % 4 == 0;
                Call.doing(
                        reads ? "readAll() of another log" : "close() of another log", () -> openAndClose(file, reads));
                LockSupport.parkNanos(BETWEEN_NANOS);
            }
            append.value();
            watcher.expectRest();
        }
    }

    private static void openAndClose(Path file, boolean reads) throws Exception {
        try (SharedLog log = new LockedLog(file)) {
            if (reads) {
                log.readAll();
            }
        }
    }

    @RealProcesses
    @DisplayName("closing a log in the middle of its append lets no other one in, and stops no other one")
    void closedWhileItWaits() throws Exception {
        Path file = Processes.folder().resolve("log");
        Outside holder = Outside.start("holder", file);
        Appended appended = new Appended();
        for (int round = 0; round < ROUNDS; round++) {
            holder.lock();
            List<Appending> others = new ArrayList<>();
            if (round % 2 == 1) {
                others.add(Appending.begin(file, "first " + round));
            }
            Appending closed = Appending.begin(file, "closed " + round);
            Call<Object> close = Call.begin("close()", () -> {
                closed.log().close();
                return null;
            });
            close.untilItWaits();
            others.add(Appending.begin(file, "other " + round));
            holder.unlock();
            close.value();
            for (Appending other : others) {
                appended.add(other.append().value(), other.line());
            }
            // It may have ended at once, or have gone on to its end.
            if (closed.append().thrown() == null) {
                appended.add(closed.append().value(), closed.line());
            }
            appended.expectIn(others.get(0).log().readAll());
            for (Appending other : others) {
                other.log().close();
            }
        }
    }

    @RealProcesses
    @DisplayName("a log can be closed while it appends and another one writes: nobody waits for ever")
    void closedAmongWriters() throws Exception {
        // What reads the file to count its lines holds its locks for longer, and meets the others more often.
        Path file = Files.writeString(Processes.folder().resolve("log"), "a line\n".repeat(100_000));
        SharedLog busy = new LockedLog(file);
        AtomicBoolean enough = new AtomicBoolean();
        Call<Long> writer = Call.begin("busy.append, again and again", () -> {
            long last = busy.append("next");
            while (!enough.get()) {
                last = busy.append("next");
            }
            return last;
        });
        for (int round = 0; round < CLOSED_LOGS; round++) {
            SharedLog log = new LockedLog(file);
            Call<Long> append = Call.begin("append(\"a\")", () -> log.append("a"));
            Call<Object> close = Call.begin("close()", () -> {
                log.close();
                return null;
            });
            close.value();
            append.thrown();
        }
        enough.set(true);
        long last = writer.value();
        Expect.equal("the line with the index that busy.append returned", "next", busy.readAll().get((int) last));
    }

    /** An append that waits for the lock of another program. */
    private record Appending(SharedLog log, String line, Call<Long> append) {
        static Appending begin(Path file, String line) throws Exception {
            SharedLog log = new LockedLog(file);
            Call<Long> append = Call.begin("append(\"" + line + "\")", () -> log.append(line));
            Blocked.expect(append, "append returned while another program held the exclusive lock on the file");
            return new Appending(log, line, append);
        }
    }

    @OneRun
    @DisplayName("who reads while others write sees all lines up to some moment, and never fewer later")
    void readersAmongWriters() throws Exception {
        Path file = Place.file("log");
        SharedLog log = new LockedLog(file);
        Appended appended = new Appended();
        AtOnce work = new AtOnce();
        work.add(() -> appended.append(new LockedLog(file), "one", LINES));
        work.add(() -> appended.append(log, "other", LINES));
        work.add(() -> {
            List<String> before = List.of();
            while (before.size() < 2 * LINES) {
                List<String> now = log.readAll();
                Expect.that(now.size() >= before.size(), "readAll gave fewer lines than the one before it");
                Expect.equal("what readAll gave before, read again", before, now.subList(0, before.size()));
                before = now;
            }
        });
        work.run();
        appended.expectOnlyIn(log.readAll());
    }
}
