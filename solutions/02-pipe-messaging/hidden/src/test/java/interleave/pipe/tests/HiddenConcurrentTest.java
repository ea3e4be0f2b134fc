package interleave.pipe.tests;

import static interleave.kit.Scenario.together;

import interleave.kit.RealProcesses;
import interleave.pipe.PipeChannel;
import java.io.BufferedOutputStream;
import java.io.InputStream;
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
