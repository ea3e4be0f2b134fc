package interleave.lock;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a line feed behind the number, which people like who look at the file. */
public final class FileCounter {
    private final Path path;

    public FileCounter(Path file) {
        this.path = file;
    }

    public long incrementAndGet() throws IOException {
        OpenFile file = OpenFile.of(path);
        FileLock lock = file.lock(false);
        try {
            long next = Math.incrementExact(number(file));
            file.end(0, (next + "\n").getBytes(StandardCharsets.UTF_8));
            return next;
        } finally {
            lock.release();
        }
    }

    public long get() throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        OpenFile file = OpenFile.of(path);
        FileLock lock = file.lock(true);
        try {
            return number(file);
        } finally {
            lock.release();
        }
    }

    private long number(OpenFile file) throws IOException {
        String text = new String(file.content(), StandardCharsets.UTF_8).strip();
        try {
            return text.isEmpty() ? 0 : Long.parseLong(text);
        } catch (NumberFormatException other) {
            CorruptFileException corrupt = new CorruptFileException(path, "should hold a number");
            corrupt.initCause(other);
            throw corrupt;
        }
    }
}
