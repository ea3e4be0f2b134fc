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
    /** Says that the memory is used up: made while there is memory to make it. */
    private byte[] lastWords;

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
        byte[] begin = line(new Frame.Begin(trial));
        lastWords = line(new Frame.End(trial, ChildMain.OUT_OF_MEMORY));
        write(begin);
        running = trial;
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

    /** Ends the running trial, if there is one, because nobody has memory left; needs none itself. */
    synchronized void endOutOfMemory() {
        if (running != null) {
            write(lastWords);
            running = null;
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
        write(line(frame));
    }

    private byte[] line(Frame frame) {
        // The line break in front keeps whatever else was written to stdout apart.
        return ("\n" + FrameLine.write(nonce, frame) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private void write(byte[] line) {
        if (over) {
            return;
        }
        try {
            way.write(line);
        } catch (IOException examinerGone) {
            Runtime.getRuntime().halt(ChildMain.HALTED);
        }
    }
}
