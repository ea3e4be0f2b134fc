package interleave.lock;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class LockedLog implements SharedLog {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final Map<Path, FileChannel> CHANNELS = new HashMap<>();

    private final FileChannel channel;
    private final Object monitor;

    public LockedLog(Path file) throws IOException {
        this.monitor = PathMonitors.of(file);
        synchronized (CHANNELS) {
            Path path = file.toAbsolutePath().normalize();
            FileChannel open = CHANNELS.get(path);
            if (open == null || !open.isOpen()) {
                open = FileChannel.open(path, READ, WRITE, CREATE);
                CHANNELS.put(path, open);
            }
            this.channel = open;
        }
    }

    @Override
    public long append(String line) throws IOException {
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a line cannot hold a line feed or a carriage return");
        }
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        synchronized (monitor) {
            FileLock lock = channel.lock();
            try {
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
            } finally {
                lock.release();
            }
        }
    }

    @Override
    public List<String> readAll() throws IOException {
        synchronized (monitor) {
            FileLock lock = channel.lock(0, Long.MAX_VALUE, true);
            try {
                return lines(content(channel));
            } finally {
                lock.release();
            }
        }
    }

    @Override
    public String awaitLine(long index, Duration timeout) throws IOException, InterruptedException, TimeoutException {
        long start = System.nanoTime();
        while (true) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            List<String> lines = readAll();
            if (index < lines.size()) {
                return lines.get((int) index);
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
        channel.position(0);
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        synchronized (monitor) {
            channel.close();
        }
    }
}
