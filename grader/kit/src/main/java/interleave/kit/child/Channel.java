package interleave.kit.child;

import interleave.kit.result.Outcome;
import interleave.kit.wire.Frame;
import interleave.kit.wire.FrameLine;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The line to the examiner. Safe from several threads. */
final class Channel {
    private final String nonce;
    private final OutputStream out;
    private String running;

    private Channel(String nonce, OutputStream out) {
        this.nonce = nonce;
        this.out = out;
    }

    /** Takes stdout for frames. */
    static Channel takeStdout(String nonce) {
        return new Channel(nonce, new FileOutputStream(FileDescriptor.out));
    }

    synchronized void begin(String trial) {
        running = trial;
        send(new Frame.Begin(trial));
    }

    synchronized void end(String trial, Outcome outcome) {
        if (trial.equals(running)) {
            send(new Frame.End(trial, outcome));
            running = null;
        }
    }

    /** Ends the running trial, if there is one. */
    synchronized void endRunning(Outcome outcome) {
        if (running != null) {
            end(running, outcome);
        }
    }

    /** Says in which methods of the student's the running trial hangs. */
    synchronized void hangs(Set<String> methods) {
        methods.forEach(method -> send(new Frame.Hangs(method)));
    }

    synchronized void done() {
        send(new Frame.Done());
    }

    private void send(Frame frame) {
        try {
            // The line break in front keeps whatever else was written to stdout apart.
            out.write(("\n" + FrameLine.write(nonce, frame) + "\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException examinerGone) {
            Runtime.getRuntime().halt(ChildMain.HALTED);
        }
    }
}
