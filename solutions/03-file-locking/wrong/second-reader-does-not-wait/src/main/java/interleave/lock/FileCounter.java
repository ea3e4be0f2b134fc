package interleave.lock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

public final class FileCounter {
    private final Path path;
    private final Doors doors;

    public FileCounter(Path file) {
        path = file;
        doors = Doors.of(file);
    }

    public long incrementAndGet() throws IOException {
        doors.enterToWrite();
        try {
            long next = Math.addExact(parse(doors.bytes()), 1);
            // Never shorter than the digits that are there.
            doors.file().seek(0);
            doors.file().write(Long.toString(next).getBytes(StandardCharsets.US_ASCII));
            return next;
        } finally {
            doors.leave();
        }
    }

    public long get() throws IOException {
        doors.create();
        doors.enterToRead();
        try {
            return parse(doors.bytes());
        } finally {
            doors.leave();
        }
    }

    private long parse(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return 0;
        }
        int end = bytes[bytes.length - 1] == '\n' ? bytes.length - 1 : bytes.length;
        if (end == 0 || end > 19 || bytes[0] == '0' && end > 1) {
            throw new CorruptFileException(path, "no number as it is written here");
        }
        for (int i = 0; i < end; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                throw new CorruptFileException(path, "there is something else than digits in it");
            }
        }
        try {
            return Long.parseLong(new String(bytes, 0, end, StandardCharsets.US_ASCII));
        } catch (NumberFormatException e) {
            throw new CorruptFileException(path, "no long");
        }
    }
}
