package interleave.lock;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/** A number in a file, with a line feed behind it. Reads it with a sign, zeros, and blanks around it as well. */
public final class FileCounter {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+");
    private static final CountDownLatch NEVER = new CountDownLatch(1);
    private static final int LIMIT = 4096;

    private interface Step {
        Long take() throws IOException;
    }

    private final Path path;
    private final Desk desk;

    public FileCounter(Path file) {
        path = file;
        desk = Desk.of(file);
    }

    public long incrementAndGet() throws IOException {
        return uninterruptibly(() -> desk.<Long>exclusively(NEVER, file -> {
            byte[] old = new byte[(int) Math.min(file.length(), LIMIT + 1)];
            file.readFully(old);
            long next = number(old) + 1;
            byte[] text = (next + "\n").getBytes(StandardCharsets.US_ASCII);
            // Blanks over what would be left of the old text: one write, and it is the new number.
            byte[] padded = Arrays.copyOf(text, Math.max(text.length, old.length));
            Arrays.fill(padded, text.length, padded.length, (byte) ' ');
            file.seek(0);
            file.write(padded);
            if (padded.length > text.length) {
                file.setLength(text.length);
            }
            return next;
        }));
    }

    public long get() throws IOException {
        return uninterruptibly(() -> number(desk.read(NEVER)));
    }

    /** The desk sends interrupted threads away before anything is done, so the step can be taken again. */
    private static long uninterruptibly(Step step) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    return step.take();
                } catch (ClosedByInterruptException e) {
                    interrupted = true;
                    Thread.interrupted();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private long number(byte[] bytes) throws CorruptFileException {
        if (bytes.length == 0) {
            return 0;
        }
        if (bytes.length > LIMIT) {
            throw new CorruptFileException(path, "too much for a number");
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1).strip();
        if (!NUMBER.matcher(text).matches()) {
            throw new CorruptFileException(path, "no number");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new CorruptFileException(path, "no long");
        }
    }
}
