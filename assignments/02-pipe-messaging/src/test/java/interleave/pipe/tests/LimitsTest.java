package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.pipe.MessageChannel;
import interleave.pipe.MessageTooLargeException;
import interleave.pipe.PipeChannel;
import interleave.pipe.TruncatedMessageException;
import java.io.EOFException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:limits")
@DisplayName("At its limits, a channel")
class LimitsTest {

    @OneRun
    @DisplayName("sends a message of exactly MAX_MESSAGE bytes")
    void sendsLargest() throws Exception {
        Recording out = new Recording();
        byte[] largest = Bytes.pattern(MessageChannel.MAX_MESSAGE, 1);
        new PipeChannel(InputStream.nullInputStream(), out).send(largest);
        Bytes.expect("what send wrote for MAX_MESSAGE bytes", Wire.frame(largest), out.written());
    }

    @OneRun
    @DisplayName("receives a message of exactly MAX_MESSAGE bytes")
    void receivesLargest() throws Exception {
        byte[] largest = Bytes.pattern(MessageChannel.MAX_MESSAGE, 2);
        Portions in = new Portions(Wire.frame(largest), 65_536);
        byte[] received = new PipeChannel(in, OutputStream.nullOutputStream()).receive();
        Bytes.expect("a message of MAX_MESSAGE bytes, received", largest, received);
    }

    @OneRun
    @DisplayName("refuses to send one byte more than MAX_MESSAGE, before it writes or allocates anything")
    void refusesToSend() throws Exception {
        Recording out = new Recording();
        MessageChannel channel = new PipeChannel(InputStream.nullInputStream(), out);
        byte[] tooLong = new byte[MessageChannel.MAX_MESSAGE + 1];
        Allocated.expectLittle(
                "send of MAX_MESSAGE + 1 bytes",
                () -> Expect.toThrow(
                        "send of MAX_MESSAGE + 1 bytes", MessageTooLargeException.class, () -> channel.send(tooLong)));
        Bytes.expect("what a refused send wrote", new byte[0], out.take());
        channel.send(new byte[] {7});
        Bytes.expect("what the next send wrote", Wire.frame(new byte[] {7}), out.take());
    }

    @OneRun
    @DisplayName("refuses to receive one byte more than MAX_MESSAGE, before it allocates anything")
    void refusesOneByteMore() throws Exception {
        Refusal.of(MessageChannel.MAX_MESSAGE + 1);
    }

    @OneRun
    @DisplayName("refuses to receive 2 GiB, before it allocates anything")
    void refusesTwoGigabytes() throws Exception {
        Refusal.of(Integer.MAX_VALUE);
    }

    @OneRun
    @DisplayName("refuses to receive a negative length")
    void refusesNegativeLength() throws Exception {
        Refusal.of(-1);
        Refusal.of(Integer.MIN_VALUE);
    }

    @OneRun
    @DisplayName("throws NullPointerException for send(null), and has written nothing")
    void refusesNull() throws Exception {
        Recording out = new Recording();
        MessageChannel channel = new PipeChannel(InputStream.nullInputStream(), out);
        Expect.toThrow("send(null)", NullPointerException.class, () -> channel.send(null));
        Bytes.expect("what send(null) wrote", new byte[0], out.take());
        channel.send(new byte[] {7});
        Bytes.expect("what the next send wrote", Wire.frame(new byte[] {7}), out.take());
    }

    @OneRun
    @DisplayName("tells the end of the pipe between messages by EOFException, again and again")
    void tellsEnd() throws Exception {
        Portions in = Portions.whole(Wire.frame(new byte[] {1, 2}));
        MessageChannel channel = new PipeChannel(in, OutputStream.nullOutputStream());
        Bytes.expect("the only message", new byte[] {1, 2}, channel.receive());
        Expect.toThrow("receive() at the end", EOFException.class, channel::receive);
        Expect.toThrow("receive() at the end, once more", EOFException.class, channel::receive);
        Expect.toThrow("receive() at the end, a third time", EOFException.class, channel::receive);
    }

    @OneRun
    @DisplayName("tells an empty message from the end of the pipe")
    void tellsEmptyMessage() throws Exception {
        MessageChannel channel = new PipeChannel(Portions.whole(Wire.header(0)), OutputStream.nullOutputStream());
        Bytes.expect("the empty message", new byte[0], channel.receive());
        Expect.toThrow("receive() after it", EOFException.class, channel::receive);
    }

    @OneRun
    @DisplayName("tells the end of the pipe inside of a length by TruncatedMessageException")
    void tellsTruncatedLength() {
        byte[] frame = Wire.frame(new byte[] {1, 2, 3});
        for (int kept = 1; kept < Wire.HEADER; kept++) {
            Cut.expectTruncated(frame, kept, "receive() of " + kept + " bytes of a length");
        }
    }

    @OneRun
    @DisplayName("tells the end of the pipe inside of a message by TruncatedMessageException")
    void tellsTruncatedMessage() {
        byte[] frame = Wire.frame(Bytes.pattern(300, 3));
        for (int missing : new int[] {300, 299, 150, 1}) {
            Cut.expectTruncated(
                    frame,
                    frame.length - missing,
                    "receive() of a message of 300 bytes of which " + missing + " never come");
        }
    }

    @OneRun
    @DisplayName("does not take a truncated message for the end of the pipe")
    void truncationIsNoEnd() {
        Expect.that(
                !EOFException.class.isAssignableFrom(TruncatedMessageException.class),
                "TruncatedMessageException is an IOException of its own");
        Cut.expectTruncated(
                Wire.header(MessageChannel.MAX_MESSAGE),
                Wire.HEADER,
                "receive() of a length, the pipe ending behind it");
    }
}
