package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.pipe.MessageChannel;
import interleave.pipe.MessageTooLargeException;
import interleave.pipe.PipeChannel;
import java.io.OutputStream;

/** Lengths that come through the pipe and must be refused. */
final class Refusal {
    private Refusal() {}

    /** Passes when {@code receive} refuses the length, and takes no memory for it; some bytes come behind it. */
    static void of(int length) throws Exception {
        byte[] wire = Wire.join(Wire.header(length), new byte[64]);
        String what = "receive() of the length " + length;
        Allocated.expectLittle(what, () -> {
            MessageChannel channel = new PipeChannel(Portions.whole(wire), OutputStream.nullOutputStream());
            Expect.toThrow(what, MessageTooLargeException.class, channel::receive);
        });
    }
}
