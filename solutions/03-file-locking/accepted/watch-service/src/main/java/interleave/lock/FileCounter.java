package interleave.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Opens the file for each call, creates it when it is missing, and decodes it strictly. */
public final class FileCounter {
    private final Path file;

    public FileCounter(Path file) {
        this.file = file;
    }

    public long incrementAndGet() throws IOException {
        return locked(1);
    }

    public long get() throws IOException {
        return locked(0);
    }

    private long locked(int more) throws IOException {
        synchronized (Everything.MONITOR) {
            try (FileChannel channel = FileChannel.open(
                    file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE))) {
                channel.lock(0, Long.MAX_VALUE, more == 0);
                long sum = Math.addExact(number(channel), more);
                if (more > 0) {
                    ByteBuffer digits = StandardCharsets.US_ASCII.encode(Long.toString(sum));
                    channel.write(digits, 0);
                    channel.truncate(digits.limit());
                }
                return sum;
            }
        }
    }

    private long number(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            continue;
        }
        try {
            String text =
                    StandardCharsets.US_ASCII.newDecoder().decode(bytes.flip()).toString();
            return text.isEmpty() ? 0 : Long.parseLong(text);
        } catch (CharacterCodingException | NumberFormatException notDecimal) {
            throw new CorruptFileException(file, notDecimal.toString());
        }
    }
}
