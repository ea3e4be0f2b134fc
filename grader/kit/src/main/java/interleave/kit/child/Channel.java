package interleave.kit.child;

import interleave.kit.result.Outcome;
import interleave.kit.wire.Frame;
import interleave.kit.wire.FrameLine;
import interleave.kit.wire.Order;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The line to the examiner. Safe from several threads. */
final class Channel {
    private final String nonce;
    private final Way way;
    private String running;
    private boolean over;

    private Channel(String nonce, Way way) {
        this.nonce = nonce;
        this.way = way;
    }

    /** Opens it in the way that {@code order} says, and says hello. */
    static Channel open(Order order) {
        Channel channel = new Channel(order.nonce(), Way.of(order));
        channel.send(new Frame.Hello());
        return channel;
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

    /** Ends the running trial, and says nothing of those that may begin while the JVM goes down. */
    synchronized void endAll(Outcome outcome) {
        endRunning(outcome);
        over = true;
    }

    /** Says in which methods of the student's the running trial hangs. */
    synchronized void hangs(Set<String> methods) {
        if (running != null) {
            methods.forEach(method -> send(new Frame.Hangs(method)));
        }
    }

    synchronized void done() {
        send(new Frame.Done());
    }

    synchronized void send(Frame frame) {
        if (over) {
            return;
        }
        try {
            // The line break in front keeps whatever else was written to stdout apart.
            way.write(("\n" + FrameLine.write(nonce, frame) + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException examinerGone) {
            Runtime.getRuntime().halt(ChildMain.HALTED);
        }
    }
}
