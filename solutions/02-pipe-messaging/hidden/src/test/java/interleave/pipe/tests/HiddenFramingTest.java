package interleave.pipe.tests;

import interleave.kit.Draw;
import interleave.kit.OneRun;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.pipe.MessageChannel;
import interleave.pipe.PipeChannel;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:framing")
@DisplayName("On the wire (more),")
class HiddenFramingTest {
    private static final int DRAWS = 150;
    private static final int MANY = 40_000;

    @OneRun
    @DisplayName("messages of any lengths are put together from pieces of any lengths")
    void anyPieces(Draw draw) throws Exception {
        for (Drawn drawn : draw.any(Drawn.any().list().ofSize(DRAWS))) {
            List<byte[]> messages = drawn.messages();
            MessageChannel channel =
                    new PipeChannel(drawn.pipe(Wire.frames(messages)), OutputStream.nullOutputStream());
            for (int i = 0; i < messages.size(); i++) {
                Bytes.expect("message " + (i + 1) + " of " + drawn, messages.get(i), channel.receive());
            }
        }
    }

    @OneRun
    @DisplayName("messages of any lengths are written as they are, one behind the other, and each is flushed")
    void anyLengths(Draw draw) throws Exception {
        for (Drawn drawn : draw.any(Drawn.any().list().ofSize(DRAWS))) {
            Recording out = new Recording();
            MessageChannel channel =
                    new PipeChannel(InputStream.nullInputStream(), new BufferedOutputStream(out, 1 << 20));
            for (byte[] message : drawn.messages()) {
                channel.send(message);
                Bytes.expect("what send wrote for " + message.length + " bytes", Wire.frame(message), out.take());
            }
        }
    }

    @RealProcesses
    @DisplayName("a message has been flushed when its send returns, also when another sender waits behind it")
    void flushedBeforeTheNext() throws Exception {
        Basin basin = new Basin();
        MessageChannel channel = new PipeChannel(InputStream.nullInputStream(), basin);
        Call<Object> one = OneByte.beginSend(channel, 1);
        one.untilItWaits();
        OneByte.beginSend(channel, 2).untilItWaits();
        basin.openForTheFirst();
        // It may wait for the other one, whose bytes do not pass yet; or a thread of the channel's writes for both.
        if (!one.untilItWaits()) {
            one.value();
            byte[] frame = Wire.frame(new byte[] {1});
            byte[] flushed = basin.flushed();
            Bytes.expect(
                    "what has been flushed when the first of two senders has returned",
                    frame,
                    Arrays.copyOf(flushed, Math.min(frame.length, flushed.length)));
        }
        basin.openForAll();
    }

    @OneRun
    @DisplayName("thousands of short messages that have come already are taken apart")
    void manyAtOnce(Draw draw) throws Exception {
        List<byte[]> messages = new ArrayList<>();
        new Random(draw.any(Arbitraries.longs()))
                .ints(MANY, 0, 40)
                .forEach(length -> messages.add(Bytes.pattern(length, messages.size())));
        MessageChannel channel =
                new PipeChannel(Portions.whole(Wire.frames(messages)), OutputStream.nullOutputStream());
        for (int i = 0; i < MANY; i++) {
            Bytes.expect("message " + (i + 1) + " of " + MANY + " short ones", messages.get(i), channel.receive());
        }
    }

    @OneRun
    @DisplayName("a channel knows nothing of another one")
    void twoChannels() throws Exception {
        byte[] one = Bytes.pattern(20, 1);
        byte[] other = Bytes.pattern(30, 2);
        Recording out = new Recording();
        Recording otherOut = new Recording();
        MessageChannel channel = new PipeChannel(new Portions(Wire.frames(List.of(one, one)), 3), out);
        MessageChannel another = new PipeChannel(new Portions(Wire.frames(List.of(other, other)), 5), otherOut);
        for (int i = 0; i < 2; i++) {
            Bytes.expect("a message of the one channel", one, channel.receive());
            Bytes.expect("a message of the other channel", other, another.receive());
            channel.send(one);
            another.send(other);
        }
        Bytes.expect("what the one channel wrote", Wire.frames(List.of(one, one)), out.written());
        Bytes.expect("what the other channel wrote", Wire.frames(List.of(other, other)), otherOut.written());
    }
}
