package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.Processes;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:await")
@DisplayName("awaitLine (more)")
class HiddenAwaitTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final int MANY = 800;
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    @RealProcesses
    @DisplayName("throws InterruptedException when its thread is interrupted, and leaves log and lock as they were")
    void interrupted() throws Exception {
        Path file = Processes.folder().resolve("log");
        SharedLog log = new LockedLog(file);
        log.append("a");
        Call<String> await = Call.begin("awaitLine(1, 1 h)", () -> log.awaitLine(1, LONG));
        Blocked.expect(await, "awaitLine(1, 1 h) returned although there was one line");
        await.interrupt();
        expectInterrupted(await);
        Call<String> before = Call.begin("awaitLine(1, 1 h), its thread interrupted before,", () -> {
            Thread.currentThread().interrupt();
            return log.awaitLine(1, LONG);
        });
        expectInterrupted(before);
        Outside.start("other program", file).expectFree("awaitLine was interrupted");
        Call.doing("append(\"b\")", () -> log.append("b"));
        Expect.equal("readAll()", List.of("a", "b"), log.readAll());
    }

    private static void expectInterrupted(Call<String> await) throws InterruptedException {
        Throwable thrown = await.thrown();
        String got = thrown == null ? "it returned" : "got " + thrown.getClass().getName();
        Expect.that(thrown instanceof InterruptedException, "awaitLine: expected InterruptedException, " + got);
    }

    @RealProcesses
    @DisplayName("counts its time from the call on, however many other lines come")
    void timeDoesNotStartAgain() throws Exception {
        Path file = Processes.folder().resolve("log");
        SharedLog log = new LockedLog(file);
        Outside other = Outside.start("other program", file);
        other.lock();
        other.unlock();
        Call<String> await =
                Call.begin("awaitLine(1000000, 1 s)", () -> log.awaitLine(1_000_000, Duration.ofSeconds(1)));
        for (int i = 0; i < MANY && !await.isOver(); i++) {
            other.lock();
            other.write("another line\n");
            other.unlock();
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
        Expect.that(
                await.isOver(),
                "awaitLine(1000000, 1 s) still waits after " + MANY + " other lines, 10 ms or more apart");
        Throwable thrown = await.thrown();
        Expect.that(
                thrown instanceof TimeoutException,
                "awaitLine(1000000, 1 s): expected TimeoutException, got " + thrown);
    }

    @RealProcesses
    @DisplayName("does not return half a line")
    void halfLine() throws Exception {
        Path file = Files.writeString(Processes.folder().resolve("log"), "whole\nhal");
        SharedLog log = new LockedLog(file);
        Call.of("awaitLine(0, 1 h)", () -> log.awaitLine(0, LONG));
        TimedOut.expect(log, 1, Duration.ZERO);
        TimedOut.expect(log, 1, Duration.ofMillis(50));
    }

    @RealProcesses
    @DisplayName("sees a line that takes the place of half a line of the same length")
    void sameLength() throws Exception {
        Path file = Files.writeString(Processes.folder().resolve("log"), "whole\nhal");
        SharedLog log = new LockedLog(file);
        Call<String> await = Call.begin("awaitLine(1, 1 h)", () -> log.awaitLine(1, LONG));
        Blocked.expect(await, "awaitLine(1, 1 h) returned although there was one line and half of another");
        Outside other = Outside.start("other program", file);
        other.lock();
        other.mend("whole\n".length(), "ab\n");
        other.unlock();
        Expect.equal("awaitLine(1, 1 h)", "ab", await.value());
    }

    @RealProcesses
    @DisplayName("waits for any time, the longest too")
    void longestTime() throws Exception {
        Path file = Processes.folder().resolve("log");
        SharedLog log = new LockedLog(file);
        log.append("a");
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        Expect.equal("awaitLine(0, for ever)", "a", Call.of("awaitLine(0, for ever)", () -> log.awaitLine(0, longest)));
        Duration shortest = Duration.ofSeconds(Long.MIN_VALUE);
        Expect.equal(
                "awaitLine(0, the shortest)",
                "a",
                Call.of("awaitLine(0, the shortest)", () -> log.awaitLine(0, shortest)));
        Call<String> await = Call.begin("awaitLine(1, for ever)", () -> log.awaitLine(1, longest));
        Blocked.expect(await, "awaitLine(1, for ever) returned although there was one line");
        Call.doing("append(\"b\")", () -> log.append("b"));
        Expect.equal("awaitLine(1, for ever)", "b", await.value());
    }
}
