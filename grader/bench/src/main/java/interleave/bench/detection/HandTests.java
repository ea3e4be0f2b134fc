package interleave.bench.detection;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Folders;
import interleave.grader.assignment.UsageError;
import interleave.grader.intake.Jdk;
import interleave.grader.intake.TestSuite;
import interleave.kit.exam.TestCase;
import interleave.kit.exam.TestCases;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/**
 * Tests that we wrote by hand for one way of testing, compiled.
 *
 * @param classes their folder
 */
record HandTests(Path classes, List<TestCase> cases) {

    /**
     * Compiles the sources against contract and starter: tests name the student's types.
     *
     * @param sources a source root
     * @param work an empty folder
     */
    static HandTests of(Path sources, Assignment assignment, TestSuite suite, Path work) throws IOException {
        Path starter = Files.createDirectories(work.resolve("starter"));
        Path classes = Files.createDirectories(work.resolve("classes"));
        List<Path> types = List.of(suite.contract(), starter);
        compile(assignment.starterSources(), types, starter);
        compile(sources, types, classes);
        return new HandTests(classes, discover(classes, types));
    }

    private static void compile(Path sources, List<Path> types, Path classes) throws IOException {
        String classPath = Stream.concat(types.stream(), Jdk.classPath().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options =
                List.of("-proc:none", "--release", "17", "-g", "-nowarn", "-cp", classPath, "-d", classes.toString());
        JavaCompiler compiler = Jdk.compiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> found = Folders.filesBelow(sources, ".java");
            if (found.isEmpty()) {
                throw new UsageError("no tests written by hand in " + sources);
            }
            if (!compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(found))
                    .call()) {
                throw new UsageError(sources + " does not compile:\n" + said);
            }
        }
    }

    private static List<TestCase> discover(Path classes, List<Path> types) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path folder : Stream.concat(Stream.of(classes), types.stream()).toList()) {
            urls.add(folder.toUri().toURL());
        }
        List<TestCase> cases = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), HandTests.class.getClassLoader())) {
            for (Path file : Folders.filesBelow(classes, ".class")) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
                String type = name.substring(0, name.length() - ".class".length());
                cases.addAll(TestCases.of(Class.forName(type, false, loader)));
            }
        } catch (ClassNotFoundException gone) {
            throw new IOException(gone);
        }
        return cases;
    }
}
