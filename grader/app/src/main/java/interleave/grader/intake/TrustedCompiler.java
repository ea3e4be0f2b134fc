package interleave.grader.intake;

import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Compiles our own sources, in this process: the contract, the starter and the tests. */
final class TrustedCompiler {
    private static final List<String> OPTIONS =
            List.of("-proc:none", "--release", "17", "-g", "-parameters", "-implicit:none", "-nowarn");

    private TrustedCompiler() {}

    /** Compiles {@code sources} to {@code classes}; throws {@link UsageError} with the first error. */
    static void compile(List<Path> sources, List<Path> classPath, Path classes) throws IOException {
        Files.createDirectories(classes);
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = Jdk.compiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            if (!compiler.getTask(null, files, found, OPTIONS, null, units).call()) {
                throw new UsageError(first(found) + ": correct the assignment");
            }
        }
    }

    private static String first(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(TrustedCompiler::line)
                .orElse("the assignment does not compile");
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        String where =
                error.getSource() == null ? "" : error.getSource().getName() + ":" + error.getLineNumber() + ": ";
        return where + error.getMessage(Locale.ENGLISH).replaceAll("\\s*\\R\\s*", ", ");
    }
}
