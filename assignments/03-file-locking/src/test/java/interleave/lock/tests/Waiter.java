package interleave.lock.tests;

import interleave.kit.process.Child;
import interleave.kit.process.Peer;
import interleave.kit.process.Processes;
import interleave.lock.FileCounter;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** A JVM that makes one call, which has to wait, after having made such calls that had not. */
final class Waiter {
    static final int BEFORE = 50;
    private static final Duration BRIEF = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofHours(1);

    private Waiter() {}

    /** @param call append, awaitLine or incrementAndGet */
    static Child start(String call, Path file) throws IOException {
        return Processes.start("waiter", Waiter.class, call, file.toString());
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "append" -> {
                SharedLog log = new LockedLog(file);
                AtOnce.Work append = () -> log.append("waited");
                repeat(append);
                waitFor(append);
            }
            case "incrementAndGet" -> {
                FileCounter counter = new FileCounter(file);
                repeat(counter::incrementAndGet);
                waitFor(counter::incrementAndGet);
            }
            case "awaitLine" -> {
                SharedLog log = new LockedLog(file);
                log.append("first");
                repeat(() -> log.awaitLine(0, Duration.ZERO));
                try {
                    log.awaitLine(1, BRIEF);
                } catch (TimeoutException expected) {
                    waitFor(() -> log.awaitLine(1, LONG));
                }
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** What is loaded and compiled by then costs nothing later. */
    private static void repeat(AtOnce.Work work) throws Exception {
        for (int i = 0; i < BEFORE; i++) {
            work.run();
        }
    }

    private static void waitFor(AtOnce.Work call) throws Exception {
        Peer.say("ready");
        Peer.hear();
        Peer.say("calls");
        call.run();
        Peer.say("returns");
    }
}
