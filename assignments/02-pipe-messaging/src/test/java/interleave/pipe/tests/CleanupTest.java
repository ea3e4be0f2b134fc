package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.FileLatch;
import interleave.kit.process.Processes;
import interleave.pipe.MessageChannel;
import interleave.pipe.PipeChannel;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:cleanup")
@DisplayName("In the end,")
class CleanupTest {

    @OneRun
    @DisplayName("close closes both streams, and may be called again")
    void closesBoth() throws Exception {
        Portions in = Portions.whole(new byte[0]);
        Recording out = new Recording();
        MessageChannel channel = new PipeChannel(in, out);
        channel.close();
        Expect.equal("the stream to read from is closed", true, in.isClosed());
        Expect.equal("the stream to write to is closed", true, out.isClosed());
        channel.close();
        channel.close();
    }

    @OneRun
    @DisplayName("send after close throws IOException, and writes nothing")
    void sendAfterClose() throws Exception {
        Recording out = new Recording();
        MessageChannel channel = new PipeChannel(InputStream.nullInputStream(), out);
        channel.close();
        Expect.toThrow("send after close()", IOException.class, () -> channel.send(new byte[] {1}));
        Bytes.expect("what send after close() wrote", new byte[0], out.written());
    }

    @OneRun
    @DisplayName("receive after close throws IOException, although a message is still in the pipe")
    void receiveAfterClose() throws Exception {
        Recording wire = new Recording();
        MessageChannel peer = new PipeChannel(InputStream.nullInputStream(), wire);
        peer.send(new byte[] {1});
        peer.send(new byte[] {2});
        Portions in = Portions.whole(wire.written());
        MessageChannel channel = new PipeChannel(in, new Recording());
        Bytes.expect("the first message", new byte[] {1}, channel.receive());
        channel.close();
        Expect.toThrow("receive() after close()", IOException.class, channel::receive);
    }

    @RealProcesses
    @DisplayName("a child has time to end by itself when its stdin ends, and one that does not end is killed")
    void politeAndStubborn() throws Exception {
        Launched stubborn = Launched.of("the stubborn child", Programs.Stubborn.class);
        // Without blanks, which are for the part process to look at.
        String folder = Processes.folder().toUri().toString();
        Launched polite = Launched.of("the polite child", Programs.Polite.class, folder);
        stubborn.receives("ready");
        polite.receives("ready");
        Call<Object> closing = stubborn.beginClose();
        polite.close();
        Expect.that(
                new FileLatch(Processes.folder(), "goodbye").isOpen(),
                "the polite child ends by itself one second after its stdin has ended, but it did not get there:"
                        + " close() gives it 5 seconds");
        polite.awaitExit(Programs.POLITE_EXIT);
        stubborn.finish("close()", closing);
        stubborn.expectGone();
        Processes.awaitEnd(Processes.ofStudent(), "after close() a process is left");
    }

    @RealProcesses
    @DisplayName("a child that floods stderr gets on, and the last 64 KiB of the flood are kept")
    void floodsStderr() throws Exception {
        Launched child = Launched.of("the child", Programs.Flood.class);
        child.receives("done");
        Until.holds("the last that the child wrote to stderr never came up in stderr()", () -> child.stderr()
                .endsWith(Programs.Flood.LAST));
        String kept = child.stderr();
        Expect.that(
                kept.contains(Programs.Flood.EARLY_ENOUGH),
                "what the child wrote 62 KiB before the end is missing in stderr(), which has " + kept.length()
                        + " characters");
        Expect.that(
                !kept.contains(Programs.Flood.TOO_EARLY) && !kept.contains(Programs.Flood.FIRST),
                "stderr() keeps more than the last 64 KiB: it has " + kept.length() + " characters");
        child.close();
    }

    @RealProcesses
    @DisplayName("stderr() has what a child that still runs has written so far, even half a line")
    void stderrSoFar() throws Exception {
        Launched child = Launched.of("the child", Programs.Murmur.class);
        child.receives("written");
        Until.holds(
                "the child has written half a line to stderr and waits, but stderr() does not have it",
                () -> child.stderr().contains(Programs.Murmur.BEGINNING));
        child.close();
    }

    @RealProcesses
    @DisplayName("a child that has been closed takes and gives nothing more, and closing it again does nothing")
    void closedChild() throws Exception {
        Launched child = Launched.of("the child", Programs.Echo.class);
        child.receive();
        child.close();
        MessageChannel channel = child.channel();
        Expect.toThrow("send after close()", IOException.class, () -> channel.send(new byte[] {1}));
        Expect.toThrow("receive() after close()", IOException.class, channel::receive);
        child.awaitExit(Programs.ECHO_EXIT);
        child.close();
    }
}
