package interleave.grader.export;

import interleave.kit.exam.CodePlace;
import interleave.kit.rubric.Rubric;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The kit as this JVM runs it: a jar, or in an IDE and in tests a folder of classes. */
final class KitJar {
    /** The same classes give the same jar; Maven's own jars are reproducible, too. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private KitJar() {}

    static byte[] bytes() throws IOException {
        Path place = CodePlace.of(Rubric.class);
        return Files.isDirectory(place) ? packed(place) : Files.readAllBytes(place);
    }

    private static byte[] packed(Path classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Path file : FileTree.below(classes)) {
                if (Files.isRegularFile(file)) {
                    JarEntry entry =
                            new JarEntry(classes.relativize(file).toString().replace('\\', '/'));
                    entry.setTimeLocal(ANY_TIME);
                    jar.putNextEntry(entry);
                    Files.copy(file, jar);
                    jar.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }
}
