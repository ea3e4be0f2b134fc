package interleave.lock.tests;

import interleave.kit.process.Child;
import interleave.kit.process.Peer;
import interleave.kit.process.Processes;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.io.IOException;
import java.nio.file.Path;

/** A JVM whose threads append to a log, an object each, once they are told to. */
final class Appender {
    private Appender() {}

    static Child start(String name, Path file, int threads, int lines) throws IOException {
        return Processes.start(
                name, Appender.class, file.toString(), name, Integer.toString(threads), Integer.toString(lines));
    }

    /** Waits for the end of the work, and adds what was appended. */
    static void collect(Child appender, Appended appended) throws InterruptedException {
        for (String each : appender.hear().split("\n")) {
            String[] parts = each.split("=", 2);
            appended.add(Long.parseLong(parts[0]), parts[1]);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int lines = Integer.parseInt(arguments[3]);
        Appended appended = new Appended();
        AtOnce work = new AtOnce();
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            SharedLog log = new LockedLog(file);
            String name = arguments[1] + ", thread " + i;
            work.add(() -> appended.append(log, name, lines));
        }
        Peer.say("ready");
        Peer.hear();
        work.run();
        Peer.say(appended.toString());
    }
}
