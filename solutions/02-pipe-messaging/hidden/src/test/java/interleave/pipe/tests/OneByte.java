package interleave.pipe.tests;

import interleave.kit.process.Call;
import interleave.pipe.MessageChannel;

/** Messages of one byte, by which senders are told apart. */
final class OneByte {
    private OneByte() {}

    /** Begins to send {@code one}, and returns at once. */
    static Call<Object> beginSend(MessageChannel channel, int one) {
        return Call.begin("channel.send(" + one + ")", () -> {
            channel.send(new byte[] {(byte) one});
            return null;
        });
    }
}
