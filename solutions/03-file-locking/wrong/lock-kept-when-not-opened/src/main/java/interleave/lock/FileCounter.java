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
import java.util.concurrent.locks.Lock;

/** Opens the file anew for each call, under the path's lock, as {@link LockedLog} does. */
public final class FileCounter {
    private final Path file;
    private final Lock amongUs;

    public FileCounter(Path file) {
        this.file = file;
        this.amongUs = PathLocks.of(file);
    }

    public long incrementAndGet() throws IOException {
        amongUs.lock();
        FileChannel channel = FileChannel.open(file, READ, WRITE, CREATE);
        try (channel) {
            channel.lock();
            long next = read(channel) + 1;
            write(channel, next);
            return next;
        } finally {
            amongUs.unlock();
        }
    }

    public long get() throws IOException {
        amongUs.lock();
        try (FileChannel channel = FileChannel.open(file, READ)) {
            channel.lock(0, Long.MAX_VALUE, true);
            return read(channel);
        } catch (NoSuchFileException notYet) {
            return 0;
        } finally {
            amongUs.unlock();
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
