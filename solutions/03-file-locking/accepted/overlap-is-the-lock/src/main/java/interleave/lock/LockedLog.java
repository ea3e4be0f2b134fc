package interleave.lock;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Closing a log closes nothing: the file belongs to everybody in this JVM. */
public final class LockedLog implements SharedLog {
    private static final long PAUSE_MILLIS = 8;

    private final OpenFile file;
    private volatile boolean closed;

    public LockedLog(Path file) throws IOException {
        this.file = OpenFile.of(file);
    }

    @Override
    public long append(String line) throws IOException {
        if (line.contains("\n") || line.contains("\r")) {
            throw new IllegalArgumentException("one line at a time");
        }
        expectOpen();
        FileLock lock = file.lock(false);
        try {
            List<byte[]> lines = lines();
            long end = lines.stream().mapToLong(each -> each.length + 1).sum();
            file.end(end, (line + "\n").getBytes(StandardCharsets.UTF_8));
            return lines.size();
        } finally {
            lock.release();
        }
    }

    @Override
    public List<String> readAll() throws IOException {
        expectOpen();
        FileLock lock = file.lock(true);
        try {
            return lines().stream()
                    .map(line -> new String(line, StandardCharsets.UTF_8))
                    .toList();
        } finally {
            lock.release();
        }
    }

    private List<byte[]> lines() throws IOException {
        byte[] content = file.content();
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < content.length; at++) {
            if (content[at] == '\n') {
                lines.add(Arrays.copyOfRange(content, start, at));
                start = at + 1;
            }
        }
        return lines;
    }

    @Override
    public String awaitLine(long index, Duration timeout) throws IOException, InterruptedException, TimeoutException {
        Duration left = timeout;
        while (true) {
            long before = System.nanoTime();
            List<String> lines = readAll();
            if (index < lines.size()) {
                return lines.get((int) index);
            }
            if (left.compareTo(Duration.ZERO) <= 0) {
                throw new TimeoutException("no line " + index);
            }
            Thread.sleep(PAUSE_MILLIS);
            left = left.minusNanos(System.nanoTime() - before);
        }
    }

    private void expectOpen() throws ClosedChannelException {
        if (closed) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
