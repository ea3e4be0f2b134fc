package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A number in a file, as digits and nothing else. A number below 0 is refused as no number of ours. */
public final class FileCounter {
    private final Path path;

    public FileCounter(Path file) {
        path = file.toAbsolutePath();
    }

    public long incrementAndGet() throws IOException {
        Handle handle = new Handle(path, "rw");
        try {
            Long result = handle.<Long>locked(false, file -> {
                long number = parse(file);
                if (number == Long.MAX_VALUE) {
                    throw new CorruptFileException(path, "there is no long above " + number);
                }
                byte[] digits = Long.toString(number + 1).getBytes(StandardCharsets.US_ASCII);
                file.seek(0);
                file.write(digits);     // never shorter than what it replaces
                return number + 1;
            });
            return result;
        } finally {
            handle.retire();
        }
    }

    public long get() throws IOException {
        Handle handle = new Handle(path, Files.exists(path) ? "r" : "rw");
        try {
            Long result = handle.<Long>locked(true, this::parse);
            return result;
        } finally {
            handle.retire();
        }
    }

    private Long parse(RandomAccessFile file) throws IOException {
        long length = file.length();
        if (length > 19) {
            throw new CorruptFileException(path, "more than a long has");
        }
        byte[] text = new byte[(int) length];
        file.seek(0);
        file.readFully(text);
        long number = 0;
        for (byte b : text) {
            int digit = b - '0';
            if (digit < 0 || digit > 9) {
                throw new CorruptFileException(path, "something else than digits");
            }
            if (number == 0 && digit == 0 && text.length > 1) {
                throw new CorruptFileException(path, "zeros in front of the number");
            }
            if (number > (Long.MAX_VALUE - digit) / 10) {
                throw new CorruptFileException(path, "no long");
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
