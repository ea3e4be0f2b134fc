package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.kit.Show;
import interleave.kit.conduct.Action;
import interleave.pipe.MessageChannel;
import interleave.pipe.PipeChannel;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Several senders of one channel, who number their messages, and what is left of those in the end. */
final class Crowd {
    private static final int NUMBERS = 2 * Integer.BYTES;

    private final MessageChannel channel;
    private final int senders;
    private final int messages;
    private final int longest;

    Crowd(MessageChannel channel, int senders, int messages, int longest) {
        this.channel = channel;
        this.senders = senders;
        this.messages = messages;
        this.longest = longest;
    }

    /** Gives what each of the senders does. */
    Action[] actions() {
        Action[] actions = new Action[senders];
        for (int sender = 0; sender < senders; sender++) {
            // Made beforehand, so that the senders do nothing but send.
            List<byte[]> all = new ArrayList<>();
            for (int number = 0; number < messages; number++) {
                all.add(message(sender, number));
            }
            actions[sender] = () -> {
                for (byte[] message : all) {
                    channel.send(message);
                }
            };
        }
        return actions;
    }

    /** Says who sends which of his messages, and then bytes that only that message has; lengths vary. */
    private byte[] message(int sender, int number) {
        int more = (number * 31 + sender * 17) % (longest + 1);
        return ByteBuffer.allocate(NUMBERS + more)
                .putInt(sender)
                .putInt(number)
                .put(Bytes.pattern(more, sender * 13 + number))
                .array();
    }

    /** Reads what was sent, by the student's own receive, and expects each sender's messages whole and in order. */
    void expectAllIn(byte[] wire) throws IOException {
        MessageChannel reader = new PipeChannel(Portions.whole(wire), OutputStream.nullOutputStream());
        int[] next = new int[senders];
        int count = 0;
        try {
            for (; true; count++) {
                byte[] message = reader.receive();
                int sender =
                        message.length < NUMBERS ? -1 : ByteBuffer.wrap(message).getInt();
                boolean known = sender >= 0 && sender < senders && next[sender] < messages;
                Expect.that(
                        known && Arrays.equals(message(sender, next[sender]), message),
                        "message " + (count + 1)
                                + " of those that came out is not one that was sent, or not the next of"
                                + " its sender: " + Show.value(message));
                next[sender]++;
            }
        } catch (EOFException end) {
            Expect.equal("how many messages came out", senders * messages, count);
        } catch (IOException broken) {
            Expect.that(
                    false,
                    "after " + count + " of " + senders * messages + " messages the bytes that came out make no sense: "
                            + broken);
        }
    }
}
