package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:process")
@DisplayName("A child JVM (more)")
class HiddenProcessTest {

    @RealProcesses
    @DisplayName("knows nothing of another one")
    void twoChildren() throws Exception {
        Launched one = Launched.of("child 1", Programs.Echo.class, "for child 1");
        Launched other = Launched.of("child 2", Programs.Echo.class, "for child 2", "too");
        Expect.that(one.pid() != other.pid(), "two children have the same pid " + one.pid());
        one.receives(one.pid() + " 1");
        other.receives(other.pid() + " 2");
        one.receives("for child 1");
        other.receives("for child 2");
        other.receives("too");
        one.send(new byte[] {1});
        other.send(new byte[] {2, 2});
        Bytes.expect("the answer of child 2", new byte[] {2, 2}, other.receive());
        Bytes.expect("the answer of child 1", new byte[] {1}, one.receive());
        one.close();
        other.send(new byte[] {3});
        Bytes.expect("the answer of child 2, child 1 being closed", new byte[] {3}, other.receive());
        other.close();
    }

    @RealProcesses
    @DisplayName("goes on when a thread that waits for its end is interrupted")
    void waitForInterrupted() throws Exception {
        Launched child = Launched.of("the child", Programs.Echo.class);
        child.receive();
        Call<Integer> waitFor = child.beginWaitFor(Launched.LONG);
        waitFor.untilItWaits();
        waitFor.interrupt();
        Expect.toThrow("waitFor, interrupted", InterruptedException.class, () -> expectInterrupt(waitFor));
        Call<Integer> again = child.beginWaitFor(Duration.ZERO);
        Expect.toThrow(
                "waitFor(0) of a child that goes on",
                java.util.concurrent.TimeoutException.class,
                again::value);
        child.send(new byte[] {5});
        Bytes.expect("the answer after that", new byte[] {5}, child.receive());
        child.close();
    }

    private static void expectInterrupt(Call<Integer> call) throws Throwable {
        Throwable thrown = call.thrown();
        if (thrown != null) {
            throw thrown;
        }
    }
}
