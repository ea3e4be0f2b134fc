package interleave.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Semaphore;

/** A number is short, so it is read in one piece; one permit for all counters of this JVM. */
public final class FileCounter {
    private static final int LONGEST = 32;
    private static final Semaphore PERMIT = new Semaphore(1);

    private final Path path;

    public FileCounter(Path file) {
        this.path = file;
    }

    public long incrementAndGet() throws IOException {
        return use(false, StandardOpenOption.CREATE);
    }

    public long get() throws IOException {
        return Files.exists(path) ? use(true, StandardOpenOption.READ) : 0;
    }

    private long use(boolean readsOnly, StandardOpenOption option) throws IOException {
        PERMIT.acquireUninterruptibly();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, option);
                FileLock lock = channel.lock(0, Long.MAX_VALUE, readsOnly)) {
            long number = parse(channel);
            if (readsOnly) {
                return number;
            }
            byte[] digits = Long.toString(number + 1).getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(digits), 0);
            lock.channel().truncate(digits.length);
            return number + 1;
        } finally {
            PERMIT.release();
        }
    }

    private long parse(FileChannel channel) throws IOException {
        if (channel.size() > LONGEST) {
            throw new CorruptFileException(path, "is too long for a number");
        }
        ByteBuffer text = ByteBuffer.allocate(LONGEST);
        channel.read(text, 0);
        String digits = new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII);
        if (digits.isEmpty()) {
            return 0;
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException other) {
            throw new CorruptFileException(path, "does not hold a number: " + digits);
        }
    }
}
