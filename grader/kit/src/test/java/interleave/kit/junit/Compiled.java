package interleave.kit.junit;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** A test class compiled into a folder of its own, as an assignment's tests are. */
final class Compiled {
    private Compiled() {}

    /** Compiles {@code source}, the text of the public class {@code name}, into {@code folder}. */
    static Class<?> into(Path folder, String name, String source) throws IOException, ClassNotFoundException {
        Path file = folder.resolve("source").resolve(name.replace('.', '/') + ".java");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        List<String> arguments = List.of(
                "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString(), file.toString());
        int errors = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (errors != 0) {
            throw new IllegalArgumentException(name + " does not compile");
        }
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Compiled.class.getClassLoader()).loadClass(name);
    }
}
