package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where the lines end that have been seen so far. Whole lines never change, so it only ever grows. */
final class Index {
    private static final int BLOCK = 64 * 1024;

    private final List<Long> ends = new ArrayList<>();

    int size() {
        return ends.size();
    }

    /** Gives the place behind the last whole line. */
    long end() {
        return ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    }

    /** Looks at what has been added since. */
    void goOn(RandomAccessFile file) throws IOException {
        byte[] block = new byte[BLOCK];
        long at = end();
        file.seek(at);
        for (int count = file.read(block); count > 0; count = file.read(block)) {
            for (int i = 0; i < count; i++) {
                at++;
                if (block[i] == '\n') {
                    ends.add(at);
                }
            }
        }
    }

    void add(RandomAccessFile file, String line) throws IOException {
        byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
        file.setLength(end());
        file.seek(end());
        file.write(bytes);
        ends.add(end() + bytes.length);
    }

    String line(RandomAccessFile file, int number) throws IOException {
        long start = number == 0 ? 0 : ends.get(number - 1);
        byte[] bytes = new byte[Math.toIntExact(ends.get(number) - start - 1)];
        file.seek(start);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
