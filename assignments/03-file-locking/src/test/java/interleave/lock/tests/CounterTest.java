package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.kit.RealProcesses;
import interleave.kit.process.Child;
import interleave.kit.process.Processes;
import interleave.lock.CorruptFileException;
import interleave.lock.FileCounter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:counter")
@DisplayName("A counter in a file")
class CounterTest {
    private static final int TIMES = 100;

    @OneRun
    @DisplayName("starts at 0 when the file is missing or empty, and at its number otherwise")
    void counts() throws Exception {
        Path missing = Place.file("missing");
        Expect.equal("get(), the file missing", 0, new FileCounter(missing).get());
        Expect.equal("incrementAndGet(), the file missing", 1, new FileCounter(missing).incrementAndGet());
        Path empty = Place.fileWith("empty", "");
        Expect.equal("get(), the file empty", 0, new FileCounter(empty).get());
        Expect.equal("incrementAndGet(), the file empty", 1, new FileCounter(empty).incrementAndGet());
        Path there = Place.fileWith("there", "9998");
        FileCounter counter = new FileCounter(there);
        Expect.equal("get(), 9998 in the file", 9998, counter.get());
        Expect.equal("incrementAndGet() after that", 9999, counter.incrementAndGet());
        Expect.equal("incrementAndGet() after that", 10_000, counter.incrementAndGet());
        Expect.equal("get() of another counter on the file", 10_000, new FileCounter(there).get());
        Expect.equal("the file", "10000", Place.text(there).strip());
    }

    @OneRun
    @DisplayName("throws CorruptFileException when there is something else in the file, and leaves it as it was")
    void harmsNothing() throws Exception {
        List<String> others =
                List.of("abc", "12 34", "12abc", "1.5", "-", "9223372036854775808", "Dear diary,\ntoday I", "\0\1\2");
        for (String other : others) {
            Path file = Place.fileWith("counter", other);
            Expect.toThrow(
                    "get(), \"" + other + "\" in the file", CorruptFileException.class, () -> Counting.look(file));
            Expect.toThrow(
                    "incrementAndGet(), \"" + other + "\" in the file",
                    CorruptFileException.class,
                    () -> Counting.count(file));
            Expect.equal("the file after that", other, Place.text(file));
        }
    }

    @OneRun
    @DisplayName("throws IOException where it cannot write")
    void cannotWrite() throws Exception {
        Path file = Refused.in(Place.folder()).file();
        Expect.toThrow(
                "incrementAndGet() in a folder that is read-only", IOException.class, () -> Counting.count(file));
    }

    @OneRun
    @DisplayName("gives each number once to four threads, with one counter or with one each")
    void threads() throws Exception {
        for (boolean shared : new boolean[] {true, false}) {
            Path file = Place.fileWith("counter", "41");
            Counting.byThreads(file, shared, TIMES).expectEachOnceAfter(41);
        }
    }

    @RealProcesses
    @DisplayName("gives each number once to two processes with two threads each")
    void processes() throws Exception {
        Path file = Processes.folder().resolve("counter");
        List<Child> counting =
                List.of(Incrementer.start("process 1", file, 2, TIMES), Incrementer.start("process 2", file, 2, TIMES));
        for (Child each : counting) {
            each.says("ready");
        }
        for (Child each : counting) {
            each.tell("go");
        }
        Values values = new Values();
        for (Child each : counting) {
            values.addAll(each.hear());
        }
        values.expectEachOnceAfter(0);
        Expect.equal("get() at the end", 4 * TIMES, new FileCounter(file).get());
    }
}
