package interleave.lock;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

/** A log that keeps its file open, reads it at random and writes it through a stream. */
public final class LockedLog implements SharedLog {

    private interface Work<T> {
        T run() throws IOException;
    }

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Object monitor;
    private final RandomAccessFile file;
    private final OutputStream out;
    private volatile boolean closed;

    public LockedLog(Path path) throws IOException {
        monitor = SharedFile.monitor(path);
        file = new RandomAccessFile(path.toAbsolutePath().normalize().toFile(), "rw");
        // The same descriptor, so the stream writes where the file has been sought to.
        out = new BufferedOutputStream(new FileOutputStream(file.getFD()));
    }

    @Override
    public long append(String line) throws IOException {
        check();
        Objects.requireNonNull(line);
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a line is one line");
        }
        Long index = this.<Long>locked(false, () -> add(line));
        return index;
    }

    private Long add(String line) throws IOException {
        byte[] old = content();
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
        file.seek(end);
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();        // before the lock is given back
        return index;
    }

    @Override
    public List<String> readAll() throws IOException {
        check();
        return this.<List<String>>locked(true, this::lines);
    }

    private List<String> lines() throws IOException {
        byte[] bytes = content();
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

    private byte[] content() throws IOException {
        byte[] bytes = new byte[Math.toIntExact(file.length())];
        file.seek(0);
        file.readFully(bytes);
        return bytes;
    }

    @Override
    public String awaitLine(long index, Duration timeout) throws IOException, InterruptedException, TimeoutException {
        long start = System.nanoTime();
        while (true) {
            check();
            Duration passed = Duration.ofNanos(System.nanoTime() - start);
            boolean over = passed.compareTo(timeout) >= 0;
            Optional<List<String>> lines = this.<List<String>>attempt(true, this::lines);
            while (lines.isEmpty()) {
                SharedFile.pause();
                lines = this.<List<String>>attempt(true, this::lines);
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

    /** Nobody of this JVM has the lock while we are in the monitor, so closing takes it away from nobody. */
    @Override
    public void close() throws IOException {
        synchronized (monitor) {
            closed = true;
            file.close();
        }
    }

    private void check() throws ClosedChannelException {
        if (closed) {
            throw new ClosedChannelException();
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

    private <T> Optional<T> attempt(boolean shared, Work<T> work) throws IOException {
        synchronized (monitor) {
            check();
            try (FileLock lock = file.getChannel().tryLock(0, Long.MAX_VALUE, shared)) {
                if (lock == null) {
                    return Optional.empty();
                }
                return Optional.of(work.run());
            }
        }
    }
}
