package interleave.lock;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class LockedLog implements SharedLog {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final Path file;
    private volatile boolean closed;

    public LockedLog(Path file) throws IOException {
        this.file = file;
    }

    @Override
    public long append(String line) throws IOException {
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a line cannot hold a line feed or a carriage return");
        }
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        expectOpen();
        try (FileChannel channel = FileChannel.open(file, READ, WRITE, CREATE)) {
            channel.lock();
            byte[] content = content(channel);
            long lines = 0;
            int end = 0;
            for (int at = 0; at < content.length; at++) {
                if (content[at] == '\n') {
                    lines++;
                    end = at + 1;
                }
            }
            channel.truncate(end);
            channel.position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return lines;
        }
    }

    @Override
    public List<String> readAll() throws IOException {
        expectOpen();
        try (FileChannel channel = FileChannel.open(file, READ)) {
            channel.lock(0, Long.MAX_VALUE, true);
            return lines(content(channel));
        } catch (NoSuchFileException notYet) {
            return List.of();
        }
    }

    @Override
    public String awaitLine(long index, Duration timeout) throws IOException, InterruptedException, TimeoutException {
        long start = System.nanoTime();
        while (true) {
            expectOpen();
            try {
                List<String> lines = readInterruptibly();
                if (index < lines.size()) {
                    return lines.get((int) index);
                }
            } catch (OverlappingFileLockException busy) {
                // Looks again after the pause.
            }
            Duration passed = Duration.ofNanos(System.nanoTime() - start);
            if (passed.compareTo(timeout) >= 0) {
                throw new TimeoutException("line " + index + " did not come within " + timeout);
            }
            Duration left = timeout.minus(passed);
            long nanos = left.getSeconds() > 0 ? PAUSE_NANOS : Math.min(left.getNano(), PAUSE_NANOS);
            TimeUnit.NANOSECONDS.sleep(nanos);
        }
    }

    /** An interrupt in the middle of reading closes the channel, which is of this call only. */
    private List<String> readInterruptibly() throws IOException, InterruptedException {
        try {
            return readAll();
        } catch (ClosedByInterruptException | FileLockInterruptionException interrupted) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    private static List<String> lines(byte[] content) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < content.length; at++) {
            if (content[at] == '\n') {
                lines.add(new String(content, start, at - start, StandardCharsets.UTF_8));
                start = at + 1;
            }
        }
        return lines;
    }

    private static byte[] content(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        return buffer.array();
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
