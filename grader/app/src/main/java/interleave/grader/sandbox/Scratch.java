package interleave.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** The one folder that a sandboxed process may write to. */
final class Scratch {
    private Scratch() {}

    /** Makes the slot's user the owner of the folder and of all that is in it. */
    static void giveTo(Slot slot, Path folder) throws IOException {
        // The sandbox enters it before it becomes that user, as a root without rights, which owns nothing.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                Files.setAttribute(path, "unix:uid", slot.uid());
            }
        }
    }
}
