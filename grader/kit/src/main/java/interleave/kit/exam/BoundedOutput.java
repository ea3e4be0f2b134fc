package interleave.kit.exam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a stream to its end on a thread of its own, and keeps the last part of it. */
final class BoundedOutput {
    private static final int KEPT = 16 * 1024;

    private final byte[] ring = new byte[KEPT];
    private long length;
    private final Thread reader;

    private BoundedOutput(InputStream in) {
        reader = new Thread(() -> read(in), "stderr of a child JVM");
        reader.setDaemon(true);
    }

    static BoundedOutput drain(InputStream in) {
        BoundedOutput output = new BoundedOutput(in);
        output.reader.start();
        return output;
    }

    private void read(InputStream in) {
        byte[] buffer = new byte[8192];
        try (in) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                keep(buffer, count);
            }
        } catch (IOException childGone) {
            keep(new byte[0], 0);
        }
    }

    private synchronized void keep(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            ring[(int) (length++ % KEPT)] = bytes[i];
        }
    }

    /** Gives what has been kept so far. */
    synchronized String text() {
        int end = (int) (length % KEPT);
        if (length <= KEPT) {
            return new String(ring, 0, (int) length, StandardCharsets.UTF_8);
        }
        byte[] ordered = Arrays.copyOf(Arrays.copyOfRange(ring, end, KEPT), KEPT);
        System.arraycopy(ring, 0, ordered, KEPT - end, end);
        return new String(ordered, StandardCharsets.UTF_8);
    }
}
