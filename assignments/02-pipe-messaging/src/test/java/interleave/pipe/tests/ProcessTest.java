package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import java.io.EOFException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:process")
@DisplayName("A child JVM")
class ProcessTest {

    @RealProcesses
    @DisplayName("gets its arguments as they are, and is the process that pid() says")
    void argumentsAndPid() throws Exception {
        Launched child = Launched.of("the child", Programs.Echo.class, "two words", "", "--third=3");
        child.receives(child.pid() + " 3");
        child.receives("two words");
        child.receives("");
        child.receives("--third=3");
        Expect.that(child.pid() != ProcessHandle.current().pid(), "pid() is that of the caller");
        child.close();
    }

    @RealProcesses
    @DisplayName("sends back what it gets, from nothing to a megabyte")
    void echo() throws Exception {
        Launched child = Launched.of("the child", Programs.Echo.class);
        child.receive();
        for (int length : new int[] {0, 1, 300, 8192, 70_000, 1024 * 1024 + 3}) {
            byte[] message = Bytes.pattern(length, length);
            child.send(message);
            Bytes.expect("the message of " + length + " bytes that came back", message, child.receive());
        }
        child.close();
    }

    @RealProcesses
    @DisplayName("that does not read while it sends stops nobody from receiving: both ways are one without the other")
    void bothWaysAtOnce() throws Exception {
        Launched child = Launched.of("the child", Programs.Talkative.class);
        Call<Object> send = child.beginSend(Bytes.pattern(1024 * 1024, 5));
        send.untilItWaits();
        for (int i = 0; i < Programs.TALK_MESSAGES; i++) {
            String what = "message " + (i + 1) + " of the child, which reads nothing until it has sent "
                    + Programs.TALK_MESSAGES;
            Bytes.expect(what, Bytes.pattern(Programs.TALK_LENGTH, i), child.receive());
        }
        child.finish("send", send);
        child.receives("1048576");
        child.close();
    }

    @RealProcesses
    @DisplayName("that waits to be asked can be asked while somebody waits for its answer")
    void sendWhileReceiving() throws Exception {
        Launched child = Launched.of("the child", Programs.Echo.class);
        child.receive();
        Call<byte[]> receive = child.beginReceive();
        receive.untilItWaits();
        child.send(new byte[] {1, 2, 3});
        Bytes.expect("the answer", new byte[] {1, 2, 3}, child.finish("receive()", receive));
        child.close();
    }

    @RealProcesses
    @DisplayName("that has ended leaves its exit code, and its messages, which can still be received")
    void endsEarly() throws Exception {
        Launched child = Launched.of("the child", Programs.Early.class);
        child.awaitExit(Programs.EARLY_EXIT);
        child.receives("message 1");
        child.receives("message 2");
        child.receives("message 3");
        Expect.toThrow(
                "receive() after the last message of a child that has ended",
                EOFException.class,
                () -> Call.of("the child.receive()", child.channel()::receive));
        child.awaitExit(Programs.EARLY_EXIT);
        child.close();
    }

    @RealProcesses
    @DisplayName("is left alone by a waitFor that times out")
    void waitForTimesOut() throws Exception {
        Launched child = Launched.of("the child", Programs.Echo.class);
        child.receive();
        Call<Integer> waitFor = child.beginWaitFor(Duration.ofMillis(50));
        Expect.toThrow("waitFor(50 ms) of a child that goes on", TimeoutException.class, waitFor::value);
        child.send(new byte[] {4});
        Bytes.expect("the answer after that", new byte[] {4}, child.receive());
        child.close();
    }
}
