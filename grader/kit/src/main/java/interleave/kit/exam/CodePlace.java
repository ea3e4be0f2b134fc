package interleave.kit.exam;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where classes of this JVM come from. */
public final class CodePlace {
    private CodePlace() {}

    /**
     * Gives the jar, or in an IDE and in tests the folder, that {@code type} was loaded from.
     *
     * @throws IllegalStateException if that cannot be told, as for classes of the JDK
     */
    public static Path of(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath()
                    .normalize();
        } catch (URISyntaxException | RuntimeException unknown) {
            throw new IllegalStateException("cannot tell where " + type.getName() + " was loaded from", unknown);
        }
    }
}
