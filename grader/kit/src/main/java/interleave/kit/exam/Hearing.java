package interleave.kit.exam;

import interleave.kit.wire.Frame;
import interleave.kit.wire.FrameLine;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hears what a child JVM tells, line by line.
 *
 * <p>Theory of operation. A submission shares a JVM with the code that tells how its tests ended, and can write
 * to what all of that JVM can write to: stdout above all, which its child processes inherit too. So frames come by a
 * connection of their own. The first caller at the {@link Door} that says hello with the nonce is let in, all others
 * are sent away, and the door is gone before a class of the submission is loaded. A JVM that cannot come to the door
 * (there is none on this system, or the sandbox does not share sockets) says hello on stdout, and then frames
 * are what is marked with the nonce there: as good as long as the submission does not find the nonce.
 *
 * <p>The end of the JVM is the end of its process: whoever has inherited its stdout is not waited for.
 */
final class Hearing implements AutoCloseable {
    private static final int MOST_CALLERS = 64;
    /** For what tells nobody when it happens: the time that is left to a stdout whose JVM has ended. */
    private static final long LOOK_MILLIS = 500;

    private final Selector selector = Selector.open();
    private final List<Caller> callers = new ArrayList<>();
    private final Optional<Door> door;
    private final String nonce;
    private final Stdout stdout;
    private volatile boolean ended;
    private Source source;

    Hearing(Process process, Optional<Door> door, String nonce) throws IOException {
        this.door = door;
        this.nonce = nonce;
        if (door.isPresent()) {
            door.get().register(selector);
        }
        stdout = new Stdout(process.getInputStream(), nonce, selector::wakeup);
        process.onExit().thenRun(() -> {
            ended = true;
            selector.wakeup();
        });
    }

    /** Waits for the JVM to say hello; tells whether it did before it ended. */
    boolean awaitHello() throws IOException {
        while (true) {
            boolean hadEnded = ended;
            if (hello()) {
                return true;
            }
            if (hadEnded && stdout.isOver(true)) {
                return false;
            }
            await();
        }
    }

    /** Gives the next line, and blocks until there is one; null when the JVM can tell no more. */
    String next() throws IOException {
        while (true) {
            boolean hadEnded = ended;
            String line = source.poll();
            if (line != null || source.isOver(hadEnded)) {
                return line;
            }
            await();
        }
    }

    /** Tells whether only the JVM itself can have written what {@link #next} gives. */
    boolean isPrivate() {
        return source != stdout;
    }

    private boolean hello() throws IOException {
        String line = stdout.poll();
        if (line != null && isHello(line)) {
            listenTo(stdout);
            return true;
        }
        letIn();
        for (Caller caller : List.copyOf(callers)) {
            String first = caller.poll();
            if (first != null && isHello(first)) {
                stdout.unheard();
                listenTo(caller);
                return true;
            }
            if (first != null || caller.isOver(false)) {
                callers.remove(caller);
                caller.close();
            }
        }
        return false;
    }

    private boolean isHello(String line) {
        return FrameLine.read(nonce, line).filter(Frame.Hello.class::isInstance).isPresent();
    }

    private void letIn() throws IOException {
        while (door.isPresent() && callers.size() < MOST_CALLERS) {
            SocketChannel channel = door.get().accept();
            if (channel == null) {
                return;
            }
            callers.add(new Caller(channel, selector));
        }
    }

    private void listenTo(Source chosen) throws IOException {
        source = chosen;
        for (Caller caller : callers) {
            if (caller != chosen) {
                caller.close();
            }
        }
        if (door.isPresent()) {
            door.get().close();
        }
        // What a selector still knows is closed for good only now.
        selector.selectNow();
    }

    private void await() throws IOException {
        selector.select(LOOK_MILLIS);
        selector.selectedKeys().clear();
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("stopped");
        }
    }

    @Override
    public void close() throws IOException {
        stdout.close();
        for (Caller caller : callers) {
            caller.close();
        }
        selector.close();
    }
}
