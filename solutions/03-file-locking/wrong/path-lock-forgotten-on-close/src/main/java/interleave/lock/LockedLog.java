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
import java.util.concurrent.atomic.AtomicBoolean;

public final class LockedLog implements SharedLog {
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Turns turns;
    private final AtomicBoolean closed = new AtomicBoolean();

    public LockedLog(Path file) throws IOException {
        turns = Turns.join(file);
    }

    @Override
    public long append(String line) throws IOException {
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("more than a line");
        }
        check();
        byte[] text = (line + '\n').getBytes(StandardCharsets.UTF_8);
        Long index = turns.<Long>use(false, null, file -> add(file, text));
        return index;
    }

    private static Long add(RandomAccessFile file, byte[] text) throws IOException {
        byte[] old = Turns.bytes(file);
        int end = old.length;
        while (end > 0 && old[end - 1] != '\n') {
            end--;
        }
        long index = 0;
        for (int i = 0; i < end; i++) {
            if (old[i] == '\n') {
                index++;
            }
        }
        file.setLength(end);
        file.seek(end);
        try {
            file.write(text);
        } catch (IOException e) {
            try {
                file.setLength(end);
            } catch (IOException more) {
                e.addSuppressed(more);
            }
            throw e;
        }
        return index;
    }

    @Override
    public List<String> readAll() throws IOException {
        check();
        return turns.<List<String>>use(true, List.of(), LockedLog::lines);
    }

    @Override
    public String awaitLine(long index, Duration timeout) throws IOException, InterruptedException, TimeoutException {
        long start = System.nanoTime();
        while (true) {
            check();
            Duration passed = Duration.ofNanos(System.nanoTime() - start);
            boolean over = passed.compareTo(timeout) >= 0;
            List<String> lines = turns.<List<String>>look(List.of(), LockedLog::lines);
            if (index >= 0 && index < lines.size()) {
                return lines.get((int) index);
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (over) {
                throw new TimeoutException("line " + index + " is not there");
            }
            Duration left = timeout.minus(passed);
            TimeUnit.NANOSECONDS.sleep((left.compareTo(PAUSE) < 0 ? left : PAUSE).toNanos());
        }
    }

    private static List<String> lines(RandomAccessFile file) throws IOException {
        byte[] bytes = Turns.bytes(file);
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
    public void close() {
        if (closed.compareAndSet(false, true)) {
            turns.leave();
        }
    }

    private void check() throws ClosedChannelException {
        if (closed.get()) {
            throw new ClosedChannelException();
        }
    }
}
