package interleave.pipe.tests;

import static interleave.kit.Scenario.together;

import interleave.kit.RealProcesses;
import interleave.pipe.PipeChannel;
import java.io.InputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Real threads, no processes: a lock of whatever kind, the JDK's own included, has to hold. */
@Tag("part:concurrent")
@DisplayName("Of several senders,")
class ConcurrentTest {
    private static final int ROUNDS = 12;

    @RealProcesses
    @DisplayName("one that is held up in the middle of its message is not overtaken")
    void heldUpInMessage() throws Exception {
        Overtaking.after(5);
        Overtaking.after(15);
    }

    @RealProcesses
    @DisplayName("one that is held up within the length of its message, or right behind it, is not overtaken")
    void heldUpInLength() throws Exception {
        Overtaking.after(0);
        Overtaking.after(2);
        Overtaking.after(4);
    }

    @RealProcesses
    @DisplayName("six that wait for the first one, and then go on all at once, mix nothing")
    void allAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Overtaking.byAll(6);
        }
    }

    @RealProcesses
    @DisplayName("four that send at full speed lose and mix nothing, and each keeps its order")
    void fourAtFullSpeed() throws Exception {
        Recording out = new Recording();
        Crowd crowd = new Crowd(new PipeChannel(InputStream.nullInputStream(), out), 4, 5_000, 20);
        together(crowd.actions());
        crowd.expectAllIn(out.written());
    }
}
