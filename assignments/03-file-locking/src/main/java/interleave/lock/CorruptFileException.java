package interleave.lock;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Tell the caller that a file holds something else than it should, and that nobody has touched it: what
 * cannot be read may be somebody's data.
 */
public final class CorruptFileException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Create the exception with a message that names both.
     *
     * @param file the file that cannot be understood
     * @param why what is wrong with it, for a person to read
     */
    public CorruptFileException(Path file, String why) {
        super(file + ": " + why);
    }
}
