package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the text before it believes it is a number. */
public final class FileCounter {
    private final Path path;

    public FileCounter(Path file) {
        this.path = file;
    }

    public long incrementAndGet() throws IOException {
        return LockedFile.use(path, false, file -> {
            long next = number(file) + 1;
            file.seek(0);
            file.write(Long.toString(next).getBytes(StandardCharsets.US_ASCII));
            file.setLength(file.getFilePointer());
            return next;
        });
    }

    public long get() throws IOException {
        return Files.exists(path) ? LockedFile.use(path, true, this::number) : 0;
    }

    private long number(RandomAccessFile file) throws IOException {
        String text = new String(LockedFile.content(file), StandardCharsets.ISO_8859_1);
        String digits = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (digits.isEmpty()) {
            return 0;
        }
        if (!digits.matches("-?[0-9]{1,19}")) {
            throw new CorruptFileException(path, "holds something else than digits");
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException tooLarge) {
            throw new CorruptFileException(path, "holds a number that is no long");
        }
    }
}
