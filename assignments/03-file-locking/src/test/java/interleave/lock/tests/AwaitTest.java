package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.Child;
import interleave.kit.process.Processes;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:await")
@DisplayName("awaitLine")
class AwaitTest {
    private static final Duration LONG = Duration.ofHours(1);

    @RealProcesses
    @DisplayName("returns a line that is there at once, with no time to wait too")
    void there() throws Exception {
        SharedLog log = new LockedLog(Processes.folder().resolve("log"));
        log.append("a");
        log.append("b");
        Expect.equal("awaitLine(0, 1 h)", "a", Call.of("awaitLine(0, 1 h)", () -> log.awaitLine(0, LONG)));
        Expect.equal("awaitLine(1, 0 s)", "b", Call.of("awaitLine(1, 0 s)", () -> log.awaitLine(1, Duration.ZERO)));
        Expect.equal(
                "awaitLine(0, -1 s)",
                "a",
                Call.of("awaitLine(0, -1 s)", () -> log.awaitLine(0, Duration.ofSeconds(-1))));
    }

    @RealProcesses
    @DisplayName("throws TimeoutException when the line is not there in time, and not before")
    void timesOut() throws Exception {
        SharedLog log = new LockedLog(Processes.folder().resolve("log"));
        log.append("a");
        for (int millis : new int[] {-1, 0, 1, 60, 1100}) {
            TimedOut.expect(log, 1, Duration.ofMillis(millis));
        }
        Expect.toThrow("awaitLine(1, 0 s)", TimeoutException.class, () -> log.awaitLine(1, Duration.ZERO));
    }

    @RealProcesses
    @DisplayName("returns a line that another program appends later, once it is whole")
    void comesFromOutside() throws Exception {
        Path file = Processes.folder().resolve("log");
        SharedLog log = new LockedLog(file);
        log.append("a");
        Call<String> await = Call.begin("awaitLine(2, 1 h)", () -> log.awaitLine(2, LONG));
        Blocked.expect(await, "awaitLine(2, 1 h) returned although there was one line");
        Outside other = Outside.start("other program", file);
        other.lock();
        other.write("b\nthe se");
        other.unlock();
        other.lock();
        other.write("cond\n");
        other.unlock();
        Expect.equal("awaitLine(2, 1 h)", "the second", await.value());
    }

    @RealProcesses
    @DisplayName("lets others append while it waits, and returns the line that a thread appends")
    void comesFromInside() throws Exception {
        SharedLog log = new LockedLog(Processes.folder().resolve("log"));
        Call<String> await = Call.begin("awaitLine(0, 1 h)", () -> log.awaitLine(0, LONG));
        Blocked.expect(await, "awaitLine(0, 1 h) returned although there was no line");
        Call.doing("append(\"a\")", () -> log.append("a"));
        Expect.equal("awaitLine(0, 1 h)", "a", await.value());
    }

    @RealProcesses
    @DisplayName("uses up no processor while it waits")
    void pauses() throws Exception {
        Child waiter = Waiter.start("awaitLine", Processes.folder().resolve("log"));
        waiter.says("ready");
        Pauses.expect(waiter, "awaitLine");
    }
}
