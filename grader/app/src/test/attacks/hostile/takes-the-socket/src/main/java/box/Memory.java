package box;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Reads the memory of its own process. */
final class Memory {
    private static final int LENGTH = 36;
    private static final int CHUNK = 1 << 20;

    private Memory() {}

    /** Gives all that looks like a random UUID, in what can be written. */
    static Set<String> nonces() throws IOException {
        Set<String> nonces = new TreeSet<>();
        byte[] chunk = new byte[CHUNK];
        try (RandomAccessFile memory = new RandomAccessFile("/proc/self/mem", "r")) {
            for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
                String[] words = line.split("[ -]");
                if (words[2].startsWith("rw") && !line.contains("/")) {
                    long end = Long.parseUnsignedLong(words[1], 16);
                    for (long at = Long.parseUnsignedLong(words[0], 16); at < end; at += CHUNK - LENGTH) {
                        look(memory, at, (int) Math.min(CHUNK, end - at), chunk, nonces);
                    }
                }
            }
        }
        return nonces;
    }

    private static void look(RandomAccessFile memory, long at, int length, byte[] chunk, Set<String> nonces) {
        try {
            memory.seek(at);
            int count = memory.read(chunk, 0, length);
            for (int i = 0; i + LENGTH <= count; i++) {
                if (isNonce(chunk, i)) {
                    nonces.add(new String(chunk, i, LENGTH, "ISO-8859-1"));
                }
            }
        } catch (IOException unreadable) {
            // The next piece, then.
        }
    }

    private static boolean isNonce(byte[] chunk, int at) {
        if (chunk[at + 8] != '-' || chunk[at + 13] != '-' || chunk[at + 18] != '-' || chunk[at + 23] != '-') {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if ("-0123456789abcdef".indexOf(chunk[at + i]) < 0) {
                return false;
            }
        }
        return chunk[at + 14] == '4';
    }
}
