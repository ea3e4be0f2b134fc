package interleave.kit.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a stream to its end on a thread of its own, and keeps the last part of it. */
public final class LastOutput {
    private final byte[] ring;
    private long length;
    private final Thread reader;

    private LastOutput(InputStream in, int kept) {
        ring = new byte[kept];
        reader = new Thread(() -> read(in), "what a process prints");
        reader.setDaemon(true);
    }

    /**
     * Begins to read; returns at once.
     *
     * @param kept how many bytes of the end are kept
     */
    public static LastOutput of(InputStream in, int kept) {
        LastOutput output = new LastOutput(in, kept);
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
            ring[(int) (length++ % ring.length)] = bytes[i];
        }
    }

    /** Gives what has been kept so far. */
    public synchronized String text() {
        int end = (int) (length % ring.length);
        if (length <= ring.length) {
            return new String(ring, 0, (int) length, StandardCharsets.UTF_8);
        }
        byte[] ordered = Arrays.copyOf(Arrays.copyOfRange(ring, end, ring.length), ring.length);
        System.arraycopy(ring, 0, ordered, ring.length - end, end);
        return new String(ordered, StandardCharsets.UTF_8);
    }
}
