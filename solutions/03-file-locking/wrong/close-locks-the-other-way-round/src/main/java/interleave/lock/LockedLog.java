package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A log that keeps its file open. The object's own monitor guards its fields, the path's monitor the file's lock. */
public final class LockedLog implements SharedLog {

    private interface Work<T> {
        T on(RandomAccessFile file) throws IOException;
    }

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Object pathMonitor;
    private final RandomAccessFile file;
    private boolean closed;

    public LockedLog(Path path) throws IOException {
        pathMonitor = SharedFile.monitor(path);
        file = new RandomAccessFile(path.toAbsolutePath().normalize().toFile(), "rw");
    }

    @Override
    public long append(String line) throws IOException {
        Objects.requireNonNull(line);
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a line is one line");
        }
        byte[] text = (line + "\n").getBytes(StandardCharsets.UTF_8);
        Long index = this.<Long>locked(false, f -> add(f, text));
        return index;
    }

    private static Long add(RandomAccessFile file, byte[] text) throws IOException {
        byte[] old = SharedFile.bytes(file);
        long index = 0;
        int end = 0;
        for (int i = 0; i < old.length; i++) {
            if (old[i] == '\n') {
                index++;
                end = i + 1;
            }
        }
        if (end < old.length) {
            file.setLength(end);
        }
        boolean written = false;
        try {
            file.seek(end);
            file.write(text);
            written = true;
        } finally {
            if (!written) {
                file.setLength(end);
            }
        }
        return index;
    }

    @Override
    public List<String> readAll() throws IOException {
        return this.<List<String>>locked(true, LockedLog::lines);
    }

    private static List<String> lines(RandomAccessFile file) throws IOException {
        byte[] bytes = SharedFile.bytes(file);
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(new String(bytes, from, i - from, StandardCharsets.UTF_8));
                from = i + 1;
            }
        }
        return lines;
    }

    @Override
    public String awaitLine(long index, Duration timeout) throws IOException, InterruptedException, TimeoutException {
        long start = System.nanoTime();
        while (true) {
            Duration passed = Duration.ofNanos(System.nanoTime() - start);
            boolean over = passed.compareTo(timeout) >= 0;
            Optional<List<String>> lines = this.<List<String>>attempt(true, LockedLog::lines);
            while (lines.isEmpty()) {
                SharedFile.pause();
                lines = this.<List<String>>attempt(true, LockedLog::lines);
            }
            if (index >= 0 && index < lines.get().size()) {
                return lines.get().get((int) index);
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (over) {
                throw new TimeoutException("no line " + index);
            }
            Duration left = timeout.minus(passed);
            TimeUnit.NANOSECONDS.sleep((left.compareTo(PAUSE) < 0 ? left : PAUSE).toNanos());
        }
    }

    /** Closing a descriptor gives up every lock on the file, so first make sure that nobody of this JVM has one. */
    @Override
    public void close() throws IOException {
        synchronized (pathMonitor) {
            shut();
        }
    }

    private synchronized void shut() throws IOException {
        if (!closed) {
            closed = true;
            file.close();
        }
    }

    private <T> T locked(boolean shared, Work<T> work) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                Optional<T> result = attempt(shared, work);
                if (result.isPresent()) {
                    return result.get();
                }
                try {
                    SharedFile.pause();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Nothing if another program has the lock; then nothing is held while we wait. */
    private synchronized <T> Optional<T> attempt(boolean shared, Work<T> work) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        synchronized (pathMonitor) {
            try (FileLock lock = file.getChannel().tryLock(0, Long.MAX_VALUE, shared)) {
                if (lock == null) {
                    return Optional.empty();
                }
                return Optional.of(work.on(file));
            }
        }
    }
}
