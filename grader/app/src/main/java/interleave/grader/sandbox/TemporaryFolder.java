package interleave.grader.sandbox;

import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes folders and files where the system keeps temporary ones; only their owner can look into them. */
public final class TemporaryFolder {
    private static final FileAttribute<?>[] OWNERS_ONLY =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];

    private TemporaryFolder() {}

    /** Makes one; throws {@link UsageError} where that cannot be written, which is the machine's matter alone. */
    public static Path create(String prefix) {
        try {
            return Files.createTempDirectory(prefix).toRealPath();
        } catch (IOException refused) {
            throw cannotBeWritten(refused);
        }
    }

    /** Makes one with this name, on Windows with the rights that its parent gives; throws as {@link #create} does. */
    public static void createAt(Path folder) {
        try {
            Files.createDirectory(folder, OWNERS_ONLY);
        } catch (IOException refused) {
            throw cannotBeWritten(refused);
        }
    }

    /** Makes an empty file; throws as {@link #create} does. */
    public static Path createFile(String prefix, String suffix) {
        try {
            return Files.createTempFile(prefix, suffix).toRealPath();
        } catch (IOException refused) {
            throw cannotBeWritten(refused);
        }
    }

    private static UsageError cannotBeWritten(IOException refused) {
        return new UsageError(
                "no temporary files can be written in " + System.getProperty("java.io.tmpdir") + " ("
                        + refused.getClass().getSimpleName()
                        + "): let it be written, make room, or name another folder by"
                        + " JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR",
                refused);
    }
}
