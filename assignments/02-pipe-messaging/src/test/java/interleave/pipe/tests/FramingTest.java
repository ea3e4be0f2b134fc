package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.pipe.MessageChannel;
import interleave.pipe.PipeChannel;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:framing")
@DisplayName("On the wire,")
class FramingTest {
    /** Around each place where a length needs one more bit, sign or byte. */
    private static final List<Integer> LENGTHS = List.of(0, 1, 127, 128, 255, 256, 32_768, 65_535, 65_536, 66_051);

    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    @OneRun
    @DisplayName("the message abc is seven bytes: its length in four, the highest first, and then abc")
    void sendsFrame() throws Exception {
        Recording out = new Recording();
        new PipeChannel(InputStream.nullInputStream(), out).send(ABC);
        Bytes.expect("what send(abc) wrote", Wire.frame(ABC), out.written());
    }

    @OneRun
    @DisplayName("a message of any length goes out as it is, behind its length")
    void sendsLengths() throws Exception {
        Recording out = new Recording();
        MessageChannel channel = new PipeChannel(InputStream.nullInputStream(), out);
        for (int length : LENGTHS) {
            byte[] message = Bytes.pattern(length, length);
            channel.send(message);
            Bytes.expect("what send wrote for " + length + " bytes", Wire.frame(message), out.take());
        }
    }

    @OneRun
    @DisplayName("a message has gone through a buffered stream when send returns")
    void flushes() throws Exception {
        Recording out = new Recording();
        MessageChannel channel =
                new PipeChannel(InputStream.nullInputStream(), new BufferedOutputStream(out, 1024 * 1024));
        channel.send(ABC);
        Bytes.expect("what the peer had got when send(abc) returned", Wire.frame(ABC), out.take());
        channel.send(new byte[0]);
        Bytes.expect("what the peer had got when send(nothing) returned", Wire.header(0), out.take());
    }

    @OneRun
    @DisplayName("messages that come stuck together are taken apart")
    void receivesFrames() throws Exception {
        List<byte[]> messages =
                LENGTHS.stream().map(length -> Bytes.pattern(length, length)).toList();
        MessageChannel channel =
                new PipeChannel(Portions.whole(Wire.frames(messages)), OutputStream.nullOutputStream());
        for (byte[] message : messages) {
            Bytes.expect("the message of " + message.length + " bytes, received", message, channel.receive());
        }
    }

    @OneRun
    @DisplayName("a message that comes a byte at a time is put together")
    void receivesSingleBytes() throws Exception {
        for (int length : LENGTHS) {
            byte[] message = Bytes.pattern(length, length);
            MessageChannel channel =
                    new PipeChannel(new Portions(Wire.frame(message), 1), OutputStream.nullOutputStream());
            String what = "the message of " + length + " bytes, received a byte at a time";
            Bytes.expect(what, message, channel.receive());
        }
    }

    @OneRun
    @DisplayName("a message that comes in pieces, its length too, is put together")
    void receivesPieces() throws Exception {
        byte[] first = Bytes.pattern(1000, 1);
        byte[] second = Bytes.pattern(300, 2);
        for (int[] portions : new int[][] {{3, 1, 500}, {2, 2, 999, 1}, {4, 700}, {1, 5, 64}}) {
            Portions in = new Portions(Wire.frames(List.of(first, second)), portions);
            MessageChannel channel = new PipeChannel(in, OutputStream.nullOutputStream());
            String how = ", received in pieces of up to "
                    + List.of(java.util.Arrays.stream(portions).boxed().toArray()) + " bytes";
            Bytes.expect("the first message" + how, first, channel.receive());
            Bytes.expect("the second message" + how, second, channel.receive());
        }
    }

    @OneRun
    @DisplayName("each message is an array of its own, for the sender and for the receiver")
    void ownArrays() throws Exception {
        Recording out = new Recording();
        byte[] sent = ABC.clone();
        new PipeChannel(InputStream.nullInputStream(), out).send(sent);
        Expect.equal("the sender's array after send", "abc", new String(sent, StandardCharsets.US_ASCII));
        sent[0] = 'x';
        byte[] wire = Wire.join(out.written(), Wire.frame("def".getBytes(StandardCharsets.US_ASCII)));
        MessageChannel channel = new PipeChannel(Portions.whole(wire), OutputStream.nullOutputStream());
        byte[] first = channel.receive();
        channel.receive();
        Bytes.expect("the first message, after the second one was received", ABC, first);
    }
}
