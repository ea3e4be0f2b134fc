package interleave.pipe.tests;

import static interleave.kit.Scenario.together;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.pipe.MessageChannel;
import interleave.pipe.PipeChannel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:concurrent")
@DisplayName("Of several senders (more),")
class HiddenConcurrentTest {

    @RealProcesses
    @DisplayName("one that is held up anywhere in its message is not overtaken")
    void heldUpAnywhere() throws Exception {
        for (int bytes : new int[] {1, 3, 8, 14}) {
            Overtaking.after(bytes);
        }
    }

    @RealProcesses
    @DisplayName("all learn of a broken pipe, also when another one has met it before")
    void brokenForAll() throws Exception {
        MessageChannel channel = new PipeChannel(InputStream.nullInputStream(), new Broken());
        for (int sender = 1; sender <= 3; sender++) {
            Throwable thrown = OneByte.beginSend(channel, sender).thrown();
            Expect.that(
                    thrown instanceof IOException,
                    "send of thread " + sender + " into a broken pipe: expected IOException, "
                            + (thrown == null ? "but it returned" : "got " + thrown));
        }
    }

    /** A pipe that nobody reads any more. */
    private static final class Broken extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    @RealProcesses
    @DisplayName("three that send messages longer than any buffer mix nothing")
    void longMessages() throws Exception {
        Recording out = new Recording();
        Crowd crowd = new Crowd(new PipeChannel(InputStream.nullInputStream(), out), 3, 60, 40_000);
        together(crowd.actions());
        crowd.expectAllIn(out.written());
    }

    @RealProcesses
    @DisplayName("four that send through a stream that is buffered already mix nothing")
    void buffered() throws Exception {
        Recording out = new Recording();
        BufferedOutputStream buffered = new BufferedOutputStream(out);
        Crowd crowd = new Crowd(new PipeChannel(InputStream.nullInputStream(), buffered), 4, 12_000, 5);
        together(crowd.actions());
        buffered.flush();
        crowd.expectAllIn(out.written());
    }
}
