package interleave.lock;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps its channel open, and closes it in the monitor only, where no other thread can be under a lock. The
 * file system says when the file changes; where it is slow to say so, awaitLine looks twice a second.
 */
public final class LockedLog implements SharedLog {
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Path file;
    private FileChannel channel;
    private boolean closed;

    public LockedLog(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        this.channel = FileChannel.open(file, READ, WRITE, CREATE);
    }

    @Override
    public long append(String line) throws IOException {
        if (line.matches("(?s).*[\n\r].*")) {
            throw new IllegalArgumentException("not one line: " + line);
        }
        synchronized (Everything.MONITOR) {
            FileLock lock = channel().lock();
            try {
                String content = content();
                int end = content.lastIndexOf('\n') + 1;
                ByteBuffer bytes = ByteBuffer.wrap((line + '\n').getBytes(StandardCharsets.UTF_8));
                channel.truncate(end);
                while (bytes.hasRemaining()) {
                    channel.write(bytes, channel.size());
                }
                return content.chars().filter(letter -> letter == '\n').count();
            } finally {
                release(lock);
            }
        }
    }

    @Override
    public List<String> readAll() throws IOException {
        synchronized (Everything.MONITOR) {
            FileLock lock = channel().lock(0, Long.MAX_VALUE, true);
            try {
                String content = content();
                String[] lines = content.split("\n", -1);
                return List.of(lines).subList(0, lines.length - 1).stream()
                        .map(line -> new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                        .toList();
            } finally {
                release(lock);
            }
        }
    }

    /** Gives a char for each byte: neither counting nor repairing needs to know the letters. */
    private String content() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        channel.position(0);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            continue;
        }
        return new String(bytes.array(), StandardCharsets.ISO_8859_1);
    }

    /** An interrupt has closed the channel, and with it the lock. */
    private static void release(FileLock lock) throws IOException {
        if (lock.acquiredBy().isOpen()) {
            lock.release();
        }
    }

    @Override
    public String awaitLine(long index, Duration timeout) throws IOException, InterruptedException, TimeoutException {
        long start = System.nanoTime();
        try (WatchService changes = file.getFileSystem().newWatchService()) {
            file.getParent().register(changes, StandardWatchEventKinds.ENTRY_MODIFY);
            while (true) {
                List<String> lines = readInterruptibly();
                if (index < lines.size()) {
                    return lines.get((int) index);
                }
                Duration passed = Duration.ofNanos(System.nanoTime() - start);
                if (passed.compareTo(timeout) >= 0) {
                    throw new TimeoutException("line " + index + " is missing");
                }
                Duration left = timeout.minus(passed);
                long nanos = left.getSeconds() > 0 ? LOOK_NANOS : Math.min(left.getNano(), LOOK_NANOS);
                WatchKey key = changes.poll(nanos, TimeUnit.NANOSECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        }
    }

    private List<String> readInterruptibly() throws IOException, InterruptedException {
        try {
            return readAll();
        } catch (ClosedByInterruptException | FileLockInterruptionException interrupted) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    private FileChannel channel() throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        if (!channel.isOpen()) {
            channel = FileChannel.open(file, READ, WRITE, CREATE);
        }
        return channel;
    }

    @Override
    public void close() throws IOException {
        synchronized (Everything.MONITOR) {
            closed = true;
            channel.close();
        }
    }
}
