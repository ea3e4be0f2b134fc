package interleave.kit.vmlens;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names a trial's loop such that the name is also a file's name, on every system, and unique. */
final class LoopName {
    private static final int LONGEST = 80;

    private LoopName() {}

    /** Gives the loop of {@code trial}: what can be read of its name, and a digest of the whole. */
    static String of(String trial) {
        String readable = trial.replaceAll("[^A-Za-z0-9._-]", "_");
        String end = readable.substring(Math.max(0, readable.length() - LONGEST));
        return end + "-" + digest(trial);
    }

    /** Gives the loop that is run after the one of {@code trial}; see {@link Canary}. */
    static String canary(String trial) {
        return of(trial) + "-canary";
    }

    private static String digest(String trial) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(trial.getBytes(StandardCharsets.UTF_8));
            return String.format("%016x", new BigInteger(1, sum).shiftRight(192));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
