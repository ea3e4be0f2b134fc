package interleave.lock;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Never reads a line twice to count it. */
public final class LockedLog implements SharedLog {
    private static final long PAUSE_MILLIS = 20;

    private final Shared shared;
    private final ReadWriteLock openness = new ReentrantReadWriteLock();
    private boolean closed;

    public LockedLog(Path file) throws IOException {
        this.shared = Shared.enter(file);
    }

    @Override
    public long append(String line) throws IOException {
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("contains the end of a line");
        }
        return whileOpen(false, (file, index) -> {
            index.add(file, line);
            return index.size() - 1L;
        });
    }

    @Override
    public List<String> readAll() throws IOException {
        return whileOpen(true, (file, index) -> {
            List<String> lines = new ArrayList<>(index.size());
            for (int i = 0; i < index.size(); i++) {
                lines.add(index.line(file, i));
            }
            return lines;
        });
    }

    @Override
    public String awaitLine(long number, Duration timeout) throws IOException, InterruptedException, TimeoutException {
        long start = System.nanoTime();
        while (true) {
            Optional<String> line = whileOpen(
                    true,
                    (file, index) ->
                            number < index.size() ? Optional.of(index.line(file, (int) number)) : Optional.empty());
            if (line.isPresent()) {
                return line.get();
            }
            if (Duration.ofNanos(System.nanoTime() - start).compareTo(timeout) >= 0) {
                throw new TimeoutException("line " + number + " is not there after " + timeout);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** A call that has begun ends before the file may be closed. */
    private <T> T whileOpen(boolean readsOnly, Shared.Use<T> use) throws IOException {
        Lock open = openness.readLock();
        open.lock();
        try {
            if (closed) {
                throw new ClosedChannelException();
            }
            return shared.use(readsOnly, use);
        } finally {
            open.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        Lock alone = openness.writeLock();
        alone.lock();
        try {
            if (!closed) {
                closed = true;
                shared.leave();
            }
        } finally {
            alone.unlock();
        }
    }
}
