package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.kit.Show;
import interleave.kit.process.Call;
import interleave.pipe.MessageChannel;
import interleave.pipe.PipeChannel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One sender is held up in the middle of its message while another one sends. */
final class Overtaking {
    private static final String SLOW = "from the one";
    private static final String FAST = "from the other one";

    private Overtaking() {}

    /** Holds up the first sender after {@code bytes} bytes, and expects both messages whole in the end. */
    static void after(int bytes) throws Exception {
        Turnstile pipe = new Turnstile(bytes);
        MessageChannel channel = new PipeChannel(InputStream.nullInputStream(), pipe);
        Call<Object> slow = begin(channel, SLOW);
        slow.untilItWaits();
        Call<Object> fast = begin(channel, FAST);
        fast.untilItWaits();
        pipe.open();
        slow.value();
        fast.value();
        List<String> received = new ArrayList<>();
        String what = "two messages, the sender of one held up after " + bytes + " bytes while another one sends";
        try {
            MessageChannel reader = new PipeChannel(Portions.whole(pipe.passed()), OutputStream.nullOutputStream());
            received.add(text(reader.receive()));
            received.add(text(reader.receive()));
        } catch (IOException broken) {
            Expect.that(
                    false,
                    what + ": the bytes that came out make no sense (" + broken + "): " + Show.value(pipe.passed()));
        }
        Collections.sort(received);
        Expect.equal(what, List.of(SLOW, FAST), received);
    }

    /**
     * Several senders wait while the first one is held up, and then all go on at once: whoever gives a lock back in
     * the middle of his message has somebody else waiting for it.
     */
    static void byAll(int senders) throws Exception {
        Turnstile pipe = new Turnstile(1);
        MessageChannel channel = new PipeChannel(InputStream.nullInputStream(), pipe);
        List<Call<Object>> calls = new ArrayList<>();
        List<String> sent = new ArrayList<>();
        for (int sender = 1; sender <= senders; sender++) {
            sent.add(SLOW + " " + sender);
            calls.add(begin(channel, SLOW + " " + sender));
            calls.get(calls.size() - 1).untilItWaits();
        }
        pipe.open();
        for (Call<Object> call : calls) {
            call.value();
        }
        List<String> received = new ArrayList<>();
        String what = senders + " messages whose senders had all to wait for the first one";
        try {
            MessageChannel reader = new PipeChannel(Portions.whole(pipe.passed()), OutputStream.nullOutputStream());
            while (received.size() < senders) {
                received.add(text(reader.receive()));
            }
        } catch (IOException broken) {
            Expect.that(
                    false,
                    what + ": the bytes that came out make no sense (" + broken + "): " + Show.value(pipe.passed()));
        }
        Collections.sort(received);
        Expect.equal(what, sent, received);
    }

    private static Call<Object> begin(MessageChannel channel, String text) {
        byte[] message = text.getBytes(StandardCharsets.US_ASCII);
        return Call.begin("channel.send(" + text + ")", () -> {
            channel.send(message);
            return null;
        });
    }

    private static String text(byte[] message) {
        return new String(message, StandardCharsets.ISO_8859_1);
    }
}
