package interleave.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A log that ends at once what is under way when it is closed. */
public final class LockedLog implements SharedLog {
    private static final Duration STEP = Duration.ofMillis(10);
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Desk desk;
    private final CountDownLatch closing = new CountDownLatch(1);

    public LockedLog(Path file) throws IOException {
        desk = Desk.of(file);
    }

    @Override
    public long append(String line) throws IOException {
        if (line == null) {
            throw new NullPointerException("no line");
        }
        if (line.contains("\n") || line.contains("\r")) {
            throw new IllegalArgumentException("a line feed or a carriage return in the line");
        }
        check();
        // Half a surrogate pair is a CharacterCodingException here.
        ByteBuffer text = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(line + "\n"));
        byte[] bytes = new byte[text.remaining()];
        text.get(bytes);
        return desk.append(bytes, closing);
    }

    @Override
    public List<String> readAll() throws IOException {
        check();
        byte[] bytes = desk.read(closing);
        List<String> lines = new LinkedList<>();
        int from = 0;
        for (int to = next(bytes, from); to >= 0; to = next(bytes, from)) {
            lines.add(text(bytes, from, to));
            from = to + 1;
        }
        return lines;
    }

    @Override
    public String awaitLine(long index, Duration timeout) throws IOException, InterruptedException, TimeoutException {
        long start = System.nanoTime();
        boolean interrupted = Thread.interrupted();     // counts only if we have to wait
        try {
            while (true) {
                check();
                Duration passed = Duration.ofNanos(System.nanoTime() - start);
                boolean over = passed.compareTo(timeout) >= 0;
                byte[] bytes = desk.peek();
                String line = bytes == null ? null : find(bytes, index);
                if (line != null) {
                    return line;
                }
                if (interrupted) {
                    interrupted = false;
                    throw new InterruptedException("was interrupted before");
                }
                if (over && (bytes != null || passed.minus(GRACE).compareTo(timeout) >= 0)) {
                    throw new TimeoutException("line " + index + " is not there after " + timeout);
                }
                Duration pause = STEP;
                if (!over && timeout.minus(passed).compareTo(STEP) < 0) {
                    pause = timeout.minus(passed);
                }
                if (closing.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                    throw new AsynchronousCloseException();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        closing.countDown();
    }

    private void check() throws ClosedChannelException {
        if (closing.getCount() == 0) {
            throw new ClosedChannelException();
        }
    }

    private static String find(byte[] bytes, long index) {
        int from = 0;
        long count = 0;
        for (int to = next(bytes, from); to >= 0; to = next(bytes, from)) {
            if (count == index) {
                return text(bytes, from, to);
            }
            count++;
            from = to + 1;
        }
        return null;
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Another program's carriage return before the line feed is taken for a part of the end of the line. */
    private static String text(byte[] bytes, int from, int to) {
        int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }
}
