package interleave.kit.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/**
 * The words of a program that {@link Processes#start} has started; its test is at the other end.
 *
 * <p>What the program prints goes to stderr, which the test shows when it fails. The process ends by itself
 * when its test's process has ended.
 */
public final class Peer {
    /** The status of a program whose test is gone. */
    private static final int ALONE = 70;

    private static final DataOutputStream OUT =
            new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    private static final BlockingQueue<String> TOLD = new LinkedBlockingQueue<>();

    private Peer() {}

    /** Says {@code text} to the test, which waits for it with {@link Child#hear} or {@link Child#says}. */
    public static void say(String text) {
        write(Frames.Kind.TEXT, text);
    }

    /** Blocks until the test has told something with {@link Child#tell}, and gives it. */
    public static String hear() throws InterruptedException {
        return TOLD.take();
    }

    /** Takes stdin and stdout for the test, and gives what the program prints to stderr. */
    static void begin() {
        System.setOut(System.err);
        Thread thread = new Thread(Peer::listen, "interleave peer");
        thread.setDaemon(true);
        thread.start();
    }

    static void thrown(String text) {
        write(Frames.Kind.THROWN, text);
    }

    private static void write(Frames.Kind kind, String text) {
        try {
            Frames.write(OUT, kind, text);
        } catch (IOException testGone) {
            Runtime.getRuntime().halt(ALONE);
        }
    }

    private static void listen() {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
            for (Optional<Frames.Frame> next = Frames.read(in); next.isPresent(); next = Frames.read(in)) {
                if (next.get().kind() == Frames.Kind.WHO_WAITS) {
                    write(Frames.Kind.WHO_WAITS, whoWaits());
                } else {
                    TOLD.add(next.get().text());
                }
            }
        } catch (IOException broken) {
            // The same as the end of the stream.
        }
        Runtime.getRuntime().halt(ALONE);
    }

    private static String whoWaits() {
        Map<Thread, StackTraceElement[]> stacks = Thread.getAllStackTraces();
        return stacks.entrySet().stream()
                .filter(entry -> !entry.getKey().isDaemon() && entry.getValue().length > 0)
                .map(entry -> Waiting.inWords(ManagementFactory.getThreadMXBean()
                        .getThreadInfo(entry.getKey().getId(), Integer.MAX_VALUE)))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
