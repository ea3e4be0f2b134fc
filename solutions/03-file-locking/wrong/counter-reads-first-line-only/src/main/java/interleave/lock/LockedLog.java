package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A log that opens its file for each call. */
public final class LockedLog implements SharedLog {
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final SharedFile file;
    private volatile boolean closed;

    public LockedLog(Path path) throws IOException {
        file = new SharedFile(path);
        file.create();
    }

    @Override
    public long append(String line) throws IOException {
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("line feed or carriage return in a line");
        }
        check();
        byte[] text = (line + "\n").getBytes(StandardCharsets.UTF_8);
        Long index = file.<Long>use(false, f -> add(f, text));
        return index;
    }

    private static Long add(RandomAccessFile file, byte[] text) throws IOException {
        byte[] old = SharedFile.bytes(file);
        long lines = 0;
        int end = 0;
        for (int i = 0; i < old.length; i++) {
            if (old[i] == '\n') {
                lines++;
                end = i + 1;
            }
        }
        if (end < old.length) {
            file.setLength(end);
        }
        try {
            file.seek(end);
            file.write(text);
        } catch (IOException e) {
            try {
                file.setLength(end);
            } catch (IOException more) {
                e.addSuppressed(more);
            }
            throw e;
        }
        return lines;
    }

    @Override
    public List<String> readAll() throws IOException {
        check();
        return file.<List<String>>use(true, LockedLog::lines);
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
            check();
            Duration passed = Duration.ofNanos(System.nanoTime() - start);
            boolean over = passed.compareTo(timeout) >= 0;
            List<String> lines = file.<List<String>>useInterruptibly(true, LockedLog::lines);
            if (index >= 0 && index < lines.size()) {
                return lines.get((int) index);
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (over) {
                throw new TimeoutException("no line " + index + " within " + timeout);
            }
            Duration left = timeout.minus(passed);
            TimeUnit.NANOSECONDS.sleep((left.compareTo(PAUSE) < 0 ? left : PAUSE).toNanos());
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private void check() throws ClosedChannelException {
        if (closed) {
            throw new ClosedChannelException();
        }
    }
}
