package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:cleanup")
@DisplayName("In the end (more),")
class HiddenCleanupTest {

    @RealProcesses
    @DisplayName("close ends a child although another thread waits for its message, and that thread leaves with IOException")
    void closeWhileReceiving() throws Exception {
        Launched child = Launched.of("the child", Programs.Murmur.class);
        child.receive();
        Call<byte[]> receive = child.beginReceive();
        receive.untilItWaits();
        child.close();
        Throwable thrown = receive.thrown();
        Expect.that(
                thrown instanceof IOException,
                "receive() while another thread closes: expected IOException, got "
                        + (thrown == null ? "a message" : thrown.getClass().getName()));
    }

    @RealProcesses
    @DisplayName("a child that has ended by itself is closed like any other, by two threads too")
    void closeAfterEnd() throws Exception {
        Launched child = Launched.of("the child", Programs.Early.class);
        child.awaitExit(Programs.EARLY_EXIT);
        Call<Object> one = child.beginClose();
        Call<Object> other = child.beginClose();
        child.finish("close()", one);
        child.finish("close() by another thread", other);
        child.close();
        child.awaitExit(Programs.EARLY_EXIT);
    }
}
