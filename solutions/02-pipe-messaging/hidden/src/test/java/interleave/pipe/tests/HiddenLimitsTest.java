package interleave.pipe.tests;

import interleave.kit.Draw;
import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.pipe.MessageChannel;
import interleave.pipe.PipeChannel;
import interleave.pipe.TruncatedMessageException;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:limits")
@DisplayName("At its limits, a channel (more)")
class HiddenLimitsTest {
    private static final int DRAWS = 200;

    @OneRun
    @DisplayName("refuses any length that is negative or above MAX_MESSAGE")
    void refusesAnyLength(Draw draw) throws Exception {
        for (int length : draw.any(Drawn.forbidden().list().ofSize(DRAWS))) {
            Refusal.of(length);
        }
    }

    @OneRun
    @DisplayName("gives each whole message, and then tells an end from a break, wherever the pipe ends")
    void endsAnywhere(Draw draw) throws Exception {
        for (Drawn drawn : draw.any(Drawn.any().list().ofSize(DRAWS))) {
            byte[] wire = Wire.frames(drawn.messages());
            int kept = draw.any(Arbitraries.integers().between(0, wire.length));
            expectEnd(drawn, wire, kept);
        }
    }

    @OneRun
    @DisplayName("tells an end from a break at every single byte of three short messages")
    void endsEverywhere() throws Exception {
        Drawn drawn = new Drawn(List.of(2, 0, 5), List.of(3));
        byte[] wire = Wire.frames(drawn.messages());
        for (int kept = 0; kept <= wire.length; kept++) {
            expectEnd(drawn, wire, kept);
        }
    }

    private static void expectEnd(Drawn drawn, byte[] wire, int kept) throws IOException {
        MessageChannel channel =
                new PipeChannel(drawn.pipe(Arrays.copyOf(wire, kept)), OutputStream.nullOutputStream());
        String where = drawn + ", the pipe ending after " + kept + " of " + wire.length + " bytes";
        int end = 0;
        int number = 1;
        for (byte[] message : drawn.messages()) {
            if (end + Wire.HEADER + message.length > kept) {
                break;
            }
            end += Wire.HEADER + message.length;
            Bytes.expect("message " + number++ + " of " + where, message, channel.receive());
        }
        Class<? extends IOException> expected = end == kept ? EOFException.class : TruncatedMessageException.class;
        Expect.toThrow("receive() of " + where, expected, channel::receive);
    }
}
