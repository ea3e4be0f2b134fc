package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

public final class FileCounter {
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]*)\n?");

    private final Path path;

    public FileCounter(Path file) {
        path = file;
    }

    public long incrementAndGet() throws IOException {
        Turns turns = Turns.join(path);
        try {
            Long result = turns.<Long>use(false, null, file -> {
                long next = Math.addExact(number(file), 1L);
                // Never shorter than the digits that are there.
                file.seek(0);
                file.write(Long.toString(next).getBytes(StandardCharsets.US_ASCII));
                return next;
            });
            return result;
        } finally {
            turns.leave();
        }
    }

    public long get() throws IOException {
        Turns turns = Turns.join(path);
        try {
            Long result = turns.<Long>use(true, 0L, this::number);
            return result;
        } finally {
            turns.leave();
        }
    }

    private Long number(RandomAccessFile file) throws IOException {
        if (file.length() == 0) {
            return 0L;
        }
        if (file.length() > 20) {
            throw new CorruptFileException(path, "too long for a number");
        }
        String text = new String(Turns.bytes(file), StandardCharsets.ISO_8859_1);
        if (!NUMBER.matcher(text).matches()) {
            throw new CorruptFileException(path, "no number");
        }
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new CorruptFileException(path, "no long");
        }
    }
}
