package interleave.lock.tests;

import interleave.kit.process.Peer;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.io.IOException;
import java.nio.file.Path;

/** A program that appends lines until that fails, says each index, and later appends a short one. */
final class FillerMain {
    static final String NO_MORE = "no more";
    static final String SHORT = "short";

    /** More than there is room for: a submission need not notice. */
    private static final int MOST = 20;

    private FillerMain() {}

    static String line(int length) {
        return "x".repeat(length);
    }

    public static void main(String[] arguments) throws Exception {
        SharedLog log = new LockedLog(Path.of(arguments[0]));
        String line = line(Integer.parseInt(arguments[1]));
        try {
            for (int i = 0; i < MOST; i++) {
                Peer.say(Long.toString(log.append(line)));
            }
        } catch (IOException | RuntimeException full) {
            // Which of the two is another part's question.
        }
        Peer.say(NO_MORE);
        Peer.hear();
        Peer.say(appended(log));
        Peer.hear();
    }

    private static String appended(SharedLog log) {
        try {
            return "it returned " + log.append(SHORT);
        } catch (IOException | RuntimeException refused) {
            return "it threw " + refused;
        }
    }
}
