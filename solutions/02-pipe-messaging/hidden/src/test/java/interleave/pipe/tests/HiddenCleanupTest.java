package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.FileLatch;
import interleave.kit.process.Processes;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:cleanup")
@DisplayName("In the end (more),")
class HiddenCleanupTest {
    private static final int SURELY_KEPT = 62 * 1024;

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
    @DisplayName("a child that writes much to stderr once its stdin has ended gets on, and its last words are kept")
    void lastWords() throws Exception {
        Launched child = Launched.of("the child", HiddenPrograms.LastWords.class);
        child.receive();
        child.close();
        child.awaitExit(Programs.POLITE_EXIT);
        Until.holds(
                "what the child wrote to stderr after its stdin had ended, and before it ended, never came up in"
                        + " stderr()",
                () -> child.stderr().endsWith(HiddenPrograms.LastWords.LAST));
    }

    @RealProcesses
    @DisplayName("stderr() has the last 64 KiB, when it is just as much and when it is a little less or more")
    void justAsMuch() throws Exception {
        String folder = Processes.folder().toUri().toString();
        Launched child = Launched.of("the child", HiddenPrograms.Writes.class, folder);
        StringBuilder all = new StringBuilder();
        for (int step = 0; step < HiddenPrograms.Writes.STEPS.length; step++) {
            new FileLatch(Processes.folder(), "write " + step).open();
            Expect.that(new FileLatch(Processes.folder(), "written " + step).await(), "the child does not get on");
            all.append(HiddenPrograms.Writes.text(step, all.length()));
            String last = all.substring(Math.max(0, all.length() - SURELY_KEPT));
            Until.holds(
                    "the child has written " + all.length() + " bytes to stderr, but stderr() does not have the last "
                            + last.length() + " of them",
                    () -> child.stderr().endsWith(last));
        }
        child.close();
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
