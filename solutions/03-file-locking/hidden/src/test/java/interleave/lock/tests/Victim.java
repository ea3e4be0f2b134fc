package interleave.lock.tests;

import interleave.kit.process.Child;
import interleave.kit.process.Peer;
import interleave.kit.process.Processes;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.io.IOException;
import java.nio.file.Path;

/** A JVM that appends from when it is told to until it is killed, and says each index. */
final class Victim {
    private static final int MOST = 300;

    private Victim() {}

    static Child start(String name, Path file, int length) throws IOException {
        return Processes.start(name, Victim.class, file.toString(), name, Integer.toString(length));
    }

    /** Gives the line that {@code name} appends as number {@code i}. */
    static String line(String name, int i, int length) {
        return name + " line " + i + " " + "x".repeat(length) + " end";
    }

    public static void main(String[] arguments) throws Exception {
        int length = Integer.parseInt(arguments[2]);
        Peer.say("ready");
        Peer.hear();
        SharedLog log = new LockedLog(Path.of(arguments[0]));
        for (int i = 0; i < MOST; i++) {
            Peer.say(Long.toString(log.append(line(arguments[1], i, length))));
        }
        Peer.hear();
    }
}
