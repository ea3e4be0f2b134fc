package interleave.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Reads a file of a submission as if its owner wished us ill. */
final class Untrusted {
    static final int MAX_BYTES = 256 * 1024;

    private Untrusted() {}

    /** Reads a source file; throws if it, or a folder on the way, is anything but what it should be. */
    static Source read(Path folder, Path file) throws NotTaken {
        Path at = folder;
        for (Path name : file.getParent()) {
            at = at.resolve(name);
            if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                throw new NotTaken(folder.relativize(at) + " is not a plain folder (links are not followed)");
            }
        }
        return new Source(file, text(folder.resolve(file), file));
    }

    private static String text(Path path, Path name) throws NotTaken {
        // Asked before it is opened: opening a FIFO would wait for ever.
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotTaken(name + " is not a regular file (links are not followed)");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (AccessDeniedException notOurs) {
            throw new NotTaken(name + " cannot be read: whoever runs the grader lacks the permission");
        } catch (IOException unreadable) {
            // Its message would tell where the grader has its files.
            throw new NotTaken(
                    name + " cannot be read (" + unreadable.getClass().getSimpleName() + ")");
        }
        if (bytes.length > MAX_BYTES) {
            throw new NotTaken(name + " is larger than " + MAX_BYTES / 1024 + " KiB");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new NotTaken(name + " is not UTF-8 text: save it in that encoding");
        }
    }

    /** The file is not taken, for the reason in the message. */
    static final class NotTaken extends Exception {
        private static final long serialVersionUID = 1;

        NotTaken(String message) {
            super(message);
        }
    }
}
