package interleave.grader.intake.screen;

import interleave.grader.assignment.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles many small pieces, one after the other, with one compiler that stays warm. */
final class Snippets implements AutoCloseable {
    // Not --release: that would read the signatures of the whole JDK anew each time.
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-source", "17", "-target", "17", "-g", "-nowarn", "-Xlint:none");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    /** Compiles the sources below {@code folder} against the classes in {@code classPath}. */
    Path compile(Path folder, List<Path> classPath, Path classes) throws IOException {
        Files.createDirectories(classes);
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        List<Path> sources = Folders.filesBelow(folder, ".java");
        if (!compiler.getTask(null, files, null, OPTIONS, null, files.getJavaFileObjectsFromPaths(sources))
                .call()) {
            throw new IllegalStateException(folder + " does not compile");
        }
        return classes;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
