package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class LockedLog implements SharedLog {
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(10);

    private final Doors doors;
    private volatile boolean closed;

    public LockedLog(Path file) throws IOException {
        doors = Doors.of(file);
        doors.create();
    }

    @Override
    public long append(String line) throws IOException {
        if (line.indexOf('\n') != -1 || line.indexOf('\r') != -1) {
            throw new IllegalArgumentException("only one line, please");
        }
        check();
        byte[] text = (line + "\n").getBytes(StandardCharsets.UTF_8);
        doors.enterToWrite();
        try {
            byte[] old = doors.bytes();
            RandomAccessFile file = doors.file();
            int end = end(old);
            if (end < old.length) {
                file.setLength(end);
            }
            write(file, end, text);
            return count(old);
        } finally {
            doors.leave();
        }
    }

    private static void write(RandomAccessFile file, int end, byte[] text) throws IOException {
        boolean done = false;
        file.seek(end);
        try {
            file.write(text);
            done = true;
        } finally {
            if (!done) {
                file.setLength(end);
            }
        }
    }

    @Override
    public List<String> readAll() throws IOException {
        check();
        byte[] bytes;
        doors.enterToRead();
        try {
            bytes = doors.bytes();
        } finally {
            doors.leave();
        }
        return lines(bytes);
    }

    @Override
    public String awaitLine(long index, Duration timeout) throws IOException, InterruptedException, TimeoutException {
        long start = System.nanoTime();
        while (true) {
            check();
            long passed = System.nanoTime() - start;
            boolean over = Duration.ofNanos(passed).compareTo(timeout) >= 0;
            byte[] bytes;
            doors.enterToRead(true);
            try {
                bytes = doors.bytes();
            } finally {
                doors.leave();
            }
            List<String> lines = lines(bytes);
            if (index >= 0 && index < lines.size()) {
                return lines.get((int) index);
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (over) {
                throw new TimeoutException("line " + index + " did not come");
            }
            Duration left = timeout.minusNanos(passed);
            TimeUnit.NANOSECONDS.sleep(left.compareTo(Duration.ofNanos(LOOK_EVERY)) < 0 ? left.toNanos() : LOOK_EVERY);
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

    private static int end(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static long count(byte[] bytes) {
        long count = 0;
        for (byte b : bytes) {
            if (b == '\n') {
                count++;
            }
        }
        return count;
    }

    private static List<String> lines(byte[] bytes) {
        int end = end(bytes);
        if (end == 0) {
            return Collections.emptyList();
        }
        return Arrays.asList(new String(bytes, 0, end - 1, StandardCharsets.UTF_8).split("\n", -1));
    }
}
