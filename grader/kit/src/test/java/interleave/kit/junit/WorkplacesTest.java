package interleave.kit.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.exam.CodePlace;
import interleave.kit.exam.Workplace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplacesTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("tests, submission and libraries are told apart")
    void toldApart() throws IOException {
        Path tests = CodePlace.of(WorkplacesTest.class);
        Path classes = Files.createDirectories(folder.resolve("classes/interleave/counter"))
                .getParent()
                .getParent();
        Path library = Files.createFile(folder.resolve("library.jar"));
        assertEquals(
                new Workplace(List.of(tests), List.of(classes), List.of(library), Path.of("java")),
                Workplaces.of(
                        List.of(WorkplacesTest.class),
                        Optional.of("interleave.counter"),
                        List.of(tests, classes, library),
                        Path.of("java")));
    }

    @Test
    @DisplayName("a class path without a submission is an error that says what is missing")
    void noSubmission() {
        Path tests = CodePlace.of(WorkplacesTest.class);
        IllegalStateException missing = assertThrows(
                IllegalStateException.class,
                () -> Workplaces.of(
                        List.of(WorkplacesTest.class), Optional.empty(), List.of(tests, folder), Path.of("java")));
        assertTrue(missing.getMessage().contains("the package interleave.kit.junit"), missing.getMessage());
    }

    @Test
    @DisplayName("a class path in the manifest of a jar is found")
    void manifestOnlyJar() throws IOException {
        Path listed = Files.createDirectory(folder.resolve("with space"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "with%20space/ gone.jar");
        Path jar = folder.resolve("classpath.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        List<Path> entries = RunningClassPath.entries(List.of(jar.toString()));
        assertTrue(entries.contains(listed), entries.toString());
    }

    @Test
    @DisplayName("the java command is that of this JVM")
    void java() {
        assertTrue(Workplaces.java().startsWith(System.getProperty("java.home")));
    }
}
