package interleave.kit.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a stream to its end on a thread of its own, and keeps the end of it. */
final class LastPrinted {
    private static final int KEPT = 4 * 1024;

    private byte[] last = new byte[0];

    private LastPrinted() {}

    static LastPrinted of(InputStream in) {
        LastPrinted printed = new LastPrinted();
        Thread reader = new Thread(() -> printed.read(in), "what a process prints");
        reader.setDaemon(true);
        reader.start();
        return printed;
    }

    private void read(InputStream in) {
        byte[] buffer = new byte[8192];
        try (in) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                keep(buffer, count);
            }
        } catch (IOException processGone) {
            // What has been read stays.
            return;
        }
    }

    private synchronized void keep(byte[] bytes, int count) {
        byte[] all = Arrays.copyOf(last, last.length + count);
        System.arraycopy(bytes, 0, all, last.length, count);
        last = Arrays.copyOfRange(all, Math.max(0, all.length - KEPT), all.length);
    }

    synchronized String text() {
        return new String(last, StandardCharsets.UTF_8).strip();
    }
}
