package interleave.lock.tests;

import interleave.kit.Draw;
import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.kit.RealProcesses;
import interleave.kit.Show;
import interleave.kit.process.Call;
import interleave.kit.process.Child;
import interleave.kit.process.Processes;
import interleave.lock.CorruptFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:counter")
@DisplayName("A counter in a file (more)")
class HiddenCounterTest {
    private static final int NUMBERS = 50;

    @OneRun
    @DisplayName("counts on from any number")
    void anyNumber(Draw draw) throws Exception {
        for (int i = 0; i < NUMBERS; i++) {
            long start = draw.any(Arbitraries.longs().between(0, Long.MAX_VALUE - 2));
            Path file = Place.fileWith("counter", Long.toString(start));
            Expect.equal("get(), " + start + " in the file", start, Counting.look(file));
            Expect.equal("incrementAndGet(), " + start + " in the file", start + 1, Counting.count(file));
            Expect.equal("get() after that", start + 1, Counting.look(file));
        }
    }

    @OneRun
    @DisplayName("takes no file for its own that goes on behind the number, and leaves it as it was")
    void goesOnBehindTheNumber() throws Exception {
        for (String other : List.of("41\nmilk\n", "41\n42\n", "41\r\nmilk", "7\n\nDear diary")) {
            Path file = Place.fileWith("counter", other);
            String shown = Show.value(other) + " in the file";
            Expect.toThrow("get(), " + shown, CorruptFileException.class, () -> Counting.look(file));
            Expect.toThrow("incrementAndGet(), " + shown, CorruptFileException.class, () -> Counting.count(file));
            Expect.equal("the file after that", other, Place.text(file));
        }
    }

    @RealProcesses
    @DisplayName("waits while another program holds the file's lock, and reads only then")
    void waits() throws Exception {
        Path file = Files.writeString(Processes.folder().resolve("counter"), "7");
        Outside holder = Outside.start("holder", file);
        holder.lock();
        Call<Long> count = Call.begin("incrementAndGet()", () -> Counting.count(file));
        Blocked.expect(count, "incrementAndGet returned while another program held the exclusive lock on the file");
        holder.replace("41");
        holder.unlock();
        Expect.equal("incrementAndGet(), the file having changed from 7 to 41 meanwhile", (Object) 42L, count.value());
        holder.lock();
        Call<Long> look = Call.begin("get()", () -> Counting.look(file));
        Blocked.expect(look, "get returned while another program held the exclusive lock on the file");
        holder.replace("420");
        holder.unlock();
        Expect.equal("get(), the file having changed from 42 to 420 meanwhile", (Object) 420L, look.value());
        holder.lockShared();
        long shared = Call.of("get(), while another program holds a shared lock,", () -> Counting.look(file));
        Expect.equal("get()", 420, shared);
        Call<Long> last = Call.begin("incrementAndGet()", () -> Counting.count(file));
        Blocked.expect(last, "incrementAndGet returned while another program held a shared lock on the file");
        holder.unlock();
        Expect.equal("incrementAndGet()", (Object) 421L, last.value());
    }

    @RealProcesses
    @DisplayName("gives the lock back when it cannot read the file, and goes on once somebody has mended it")
    void goesOn() throws Exception {
        String text = "41" + " ".repeat(5000) + "is not all there is";
        Path file = Files.writeString(Processes.folder().resolve("counter"), text);
        Outside other = Outside.start("other program", file);
        Expect.toThrow("get()", CorruptFileException.class, () -> Counting.look(file));
        other.expectFree("get() has thrown");
        Expect.toThrow("incrementAndGet()", CorruptFileException.class, () -> Counting.count(file));
        other.expectFree("incrementAndGet() has thrown");
        Expect.that(text.equals(Files.readString(file)), "the file is not what it was");
        Files.writeString(file, "41");
        Expect.equal("incrementAndGet()", (Object) 42L, Call.of("incrementAndGet()", () -> Counting.count(file)));
        other.expectFree("incrementAndGet()");
    }

    @RealProcesses
    @DisplayName("gives its lock back where it could not write, and counts as soon as it can")
    void mended() throws Exception {
        Refused folder = Refused.in(Processes.folder());
        Call<Long> first = Call.begin("incrementAndGet()", () -> Counting.count(folder.file()));
        Expect.that(first.thrown() != null, "incrementAndGet() returned, and the folder is read-only");
        folder.mend();
        long number = Call.of("incrementAndGet(), the folder being mended,", () -> Counting.count(folder.file()));
        Expect.equal("incrementAndGet(), the file missing", 1, number);
        Outside.start("other program", folder.file()).expectFree("incrementAndGet()");
    }

    @RealProcesses
    @DisplayName("counts in one file, spelled with . and .. too, and uses up no processor while it waits")
    void pauses() throws Exception {
        Path folder = Processes.folder();
        Files.createDirectory(folder.resolve("sub"));
        Path file = folder.resolve("counter");
        Child waiter = Waiter.start("incrementAndGet", file);
        waiter.says("ready");
        Outside holder = Outside.start("holder", file);
        holder.lock();
        Call<Long> one = Call.begin("incrementAndGet()", () -> Counting.count(file));
        Blocked.expect(one, "incrementAndGet returned while another program held the exclusive lock on the file");
        Call<Long> other = Call.begin("incrementAndGet()", () -> Counting.count(folder.resolve("sub/../counter")));
        Blocked.expect(other, "incrementAndGet returned while another program held the exclusive lock on the file");
        Pauses.expect(waiter, "incrementAndGet");
        holder.unlock();
        waiter.says("returns");
        long sum = one.value() + other.value();
        Expect.that(sum > 2L * Waiter.BEFORE, "incrementAndGet has lost what was counted before");
        Expect.equal("get() at the end", Waiter.BEFORE + 3, Counting.look(file));
    }
}
