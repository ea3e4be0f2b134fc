package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.pipe.MessageChannel;
import interleave.pipe.PipeChannel;
import interleave.pipe.TruncatedMessageException;
import java.io.OutputStream;
import java.util.Arrays;

/** Pipes that end too early. */
final class Cut {
    private Cut() {}

    /** Passes when {@code receive} says that the message is truncated, however its bytes come. */
    static void expectTruncated(byte[] frame, int kept, String what) {
        byte[] wire = Arrays.copyOf(frame, kept);
        for (int portion : new int[] {Integer.MAX_VALUE, 1}) {
            MessageChannel channel = new PipeChannel(new Portions(wire, portion), OutputStream.nullOutputStream());
            Expect.toThrow(what, TruncatedMessageException.class, channel::receive);
        }
    }
}
