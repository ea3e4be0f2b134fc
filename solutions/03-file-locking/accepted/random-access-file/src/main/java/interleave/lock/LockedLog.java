package interleave.lock;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Text in, text out: each call reads the whole file, and says nothing of locks. */
public final class LockedLog implements SharedLog {
    private static final long PAUSE_MILLIS = 5;

    private final Path path;
    private final AtomicBoolean closed = new AtomicBoolean();

    public LockedLog(Path file) throws IOException {
        this.path = file;
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException there) {
            // Its lines count.
        }
    }

    @Override
    public long append(String line) throws IOException {
        if (line.chars().anyMatch(letter -> letter == '\n' || letter == '\r')) {
            throw new IllegalArgumentException("a line has no line feed and no carriage return in it");
        }
        expectOpen();
        return LockedFile.use(path, false, file -> {
            byte[] content = LockedFile.content(file);
            int end = content.length;
            while (end > 0 && content[end - 1] != '\n') {
                end--;
            }
            file.seek(end);
            file.write((line + '\n').getBytes(StandardCharsets.UTF_8));
            file.setLength(file.getFilePointer());
            return (long) lines(content).size();
        });
    }

    @Override
    public List<String> readAll() throws IOException {
        expectOpen();
        return LockedFile.use(path, true, file -> lines(LockedFile.content(file)));
    }

    private static List<String> lines(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        String[] all = text.split("\n", -1);
        // What follows the last line feed is no line, be it empty or half of one.
        return List.of(all).subList(0, all.length - 1);
    }

    @Override
    public String awaitLine(long index, Duration timeout) throws IOException, InterruptedException, TimeoutException {
        long start = System.nanoTime();
        for (List<String> lines = readAll(); ; lines = readAll()) {
            if (index < lines.size()) {
                return lines.get(Math.toIntExact(index));
            }
            Duration passed = Duration.ofNanos(System.nanoTime() - start);
            if (passed.compareTo(timeout) >= 0) {
                throw new TimeoutException(index + " of " + lines.size());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private void expectOpen() throws ClosedChannelException {
        if (closed.get()) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public void close() {
        closed.set(true);
    }
}
