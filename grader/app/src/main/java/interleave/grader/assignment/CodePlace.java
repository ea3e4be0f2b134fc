package interleave.grader.assignment;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where classes of this JVM come from. */
public final class CodePlace {
    private CodePlace() {}

    /** Gives the jar, or in an IDE and in tests the folder, that {@code type} was loaded from. */
    public static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
