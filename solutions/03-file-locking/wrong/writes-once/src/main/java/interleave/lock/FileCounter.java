package interleave.lock;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens the file anew for each call, inside the path's monitor, as {@link LockedLog} does. */
public final class FileCounter {
    private final Path file;
    private final Object monitor;

    public FileCounter(Path file) {
        this.file = file;
        this.monitor = PathMonitors.of(file);
    }

    public long incrementAndGet() throws IOException {
        synchronized (monitor) {
            try (FileChannel channel = FileChannel.open(file, READ, WRITE, CREATE)) {
                channel.lock();
                long next = read(channel) + 1;
                write(channel, next);
                return next;
            }
        }
    }

    public long get() throws IOException {
        synchronized (monitor) {
            try (FileChannel channel = FileChannel.open(file, READ)) {
                channel.lock(0, Long.MAX_VALUE, true);
                return read(channel);
            } catch (NoSuchFileException notYet) {
                return 0;
            }
        }
    }

    private long read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        String text = new String(buffer.array(), StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException other) {
            throw new CorruptFileException(file, "is not the decimal text of a long");
        }
    }

    private static void write(FileChannel channel, long value) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Long.toString(value).getBytes(StandardCharsets.UTF_8));
        channel.truncate(bytes.remaining());
        channel.position(0);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
