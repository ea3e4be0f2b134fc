package interleave.kit.junit;

import interleave.kit.exam.CodePlace;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Finds the class path of this JVM, however it was handed over. */
final class RunningClassPath {
    private RunningClassPath() {}

    /** Gives the files and folders on the class path that exist, in their order. */
    static List<Path> entries() {
        return entries(Stream.of("java.class.path", "surefire.test.class.path")
                .map(property -> System.getProperty(property, ""))
                .toList());
    }

    /** Gives what {@code classPaths}, in the form of {@code java.class.path}, come to. */
    static List<Path> entries(List<String> classPaths) {
        Set<Path> entries = new LinkedHashSet<>();
        classPaths.stream().flatMap(RunningClassPath::split).forEach(entries::add);
        Path kit = CodePlace.of(RunningClassPath.class);
        if (!entries.contains(kit)) {
            // Long class paths are handed over as one jar whose manifest lists them.
            List.copyOf(entries).forEach(entry -> entries.addAll(classPathOfManifest(entry)));
        }
        entries.add(kit);
        return entries.stream().filter(Files::exists).toList();
    }

    private static Stream<Path> split(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry).toAbsolutePath().normalize());
    }

    private static List<Path> classPathOfManifest(Path jar) {
        if (!Files.isRegularFile(jar)) {
            return List.of();
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            Attributes attributes = manifest == null ? new Attributes() : manifest.getMainAttributes();
            String list = attributes.getValue(Attributes.Name.CLASS_PATH);
            URI base = jar.toUri();
            return Arrays.stream(list == null ? new String[0] : list.trim().split("\\s+"))
                    .map(base::resolve)
                    .filter(entry -> "file".equals(entry.getScheme()))
                    .map(entry -> Path.of(entry).normalize())
                    .toList();
        } catch (IOException notAJar) {
            return List.of();
        }
    }
}
