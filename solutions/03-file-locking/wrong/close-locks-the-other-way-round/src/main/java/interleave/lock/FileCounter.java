package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A number in a file, perhaps with a line feed behind it. */
public final class FileCounter {
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]*)\n?");

    private final SharedFile file;

    public FileCounter(Path path) {
        file = new SharedFile(path);
    }

    public long incrementAndGet() throws IOException {
        Long result = file.<Long>use(false, f -> {
            long next = Math.addExact(number(f), 1L);
            // Never shorter than the digits that are there.
            f.seek(0);
            f.write(Long.toString(next).getBytes(StandardCharsets.US_ASCII));
            return next;
        });
        return result;
    }

    public long get() throws IOException {
        if (!Files.exists(file.path())) {
            return 0;
        }
        Long result = file.<Long>use(true, this::number);
        return result;
    }

    private Long number(RandomAccessFile f) throws IOException {
        if (f.length() == 0) {
            return 0L;
        }
        if (f.length() > 20) {
            throw new CorruptFileException(file.path(), "too long for a number");
        }
        String text = new String(SharedFile.bytes(f), StandardCharsets.ISO_8859_1);
        if (!NUMBER.matcher(text).matches()) {
            throw new CorruptFileException(file.path(), "no number");
        }
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new CorruptFileException(file.path(), "no long");
        }
    }
}
