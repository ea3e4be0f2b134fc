package interleave.grader.sandbox;

import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes folders where the system keeps temporary files. */
public final class TemporaryFolder {
    private TemporaryFolder() {}

    /** Makes one; throws {@link UsageError} where that cannot be written, which is the machine's matter alone. */
    public static Path create(String prefix) {
        try {
            return Files.createTempDirectory(prefix).toRealPath();
        } catch (IOException refused) {
            throw new UsageError(
                    "no temporary files can be written in " + System.getProperty("java.io.tmpdir") + " ("
                            + refused.getClass().getSimpleName()
                            + "): let it be written, make room, or name another folder by"
                            + " JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR",
                    refused);
        }
    }
}
