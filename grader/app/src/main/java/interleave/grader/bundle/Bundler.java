package interleave.grader.bundle;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Repository;
import interleave.grader.assignment.UsageError;
import interleave.grader.export.FileTree;
import interleave.grader.export.Template;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes bundles. */
public final class Bundler {
    private static final Pattern MODULE = Pattern.compile("\\s*<module>(?!grader/(?:kit|app)<)[^<]*</module>");
    private static final Set<String> NOT_NEEDED = Set.of("target", "pom.xml");

    private final Repository repository;
    private final Assignment assignment;
    private final BundleKind kind;

    private Bundler(Repository repository, Assignment assignment, BundleKind kind) {
        this.repository = repository;
        this.assignment = assignment;
        this.kind = kind;
    }

    /**
     * Writes a bundle to the file {@code to}; it appears when it is complete.
     *
     * @throws UsageError where it cannot be written, or is larger than the system takes
     */
    public static void bundle(Repository repository, String assignmentId, BundleKind kind, Path to) throws IOException {
        new Bundler(repository, repository.assignment(assignmentId), kind).write(to.toAbsolutePath());
    }

    private void write(Path to) throws IOException {
        if (Files.isDirectory(to) || !Files.isDirectory(to.getParent())) {
            throw new UsageError("--to " + to + " cannot be written: name a file, in a folder that exists");
        }
        Path work = Files.createTempDirectory(to.getParent(), ".bundle-");
        try {
            Path content = Files.createDirectory(work.resolve("content"));
            checkout(content);
            scripts(content);
            Path zip = work.resolve("bundle.zip");
            ZipFile.of(content, executables(), zip);
            if (Files.size(zip) > kind.maxBytes()) {
                throw new UsageError("the bundle has " + Files.size(zip) + " bytes, and " + kind.word()
                        + " takes no more than " + kind.maxBytes() + ": take large files out of "
                        + assignment.handout());
            }
            Files.move(zip, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            FileTree.delete(work);
        }
    }

    /** The part of this project that marks one assignment; it is built where it is unpacked. */
    private void checkout(Path to) throws IOException {
        Path root = repository.root();
        String pom = Files.readString(root.resolve("pom.xml"));
        Files.writeString(to.resolve("pom.xml"), MODULE.matcher(pom).replaceAll(""));
        for (String module : List.of("kit", "app")) {
            Path from = root.resolve("grader").resolve(module);
            Path copy = Files.createDirectories(to.resolve("grader").resolve(module));
            Files.copy(from.resolve("pom.xml"), copy.resolve("pom.xml"));
            copy(from.resolve("src").resolve("main"), copy.resolve("src").resolve("main"));
        }
        Path bin = Files.createDirectories(to.resolve("grader").resolve("bin"));
        Files.copy(root.resolve("grader").resolve("bin").resolve("grader"), bin.resolve("grader"));
        copy(assignment.handout(), to.resolve("assignments").resolve(assignment.id()));
        copy(assignment.starter(), to.resolve("starter").resolve(assignment.id()));
        Path common = assignment.starter().resolveSibling("common");
        FileTree.copy(common, Files.createDirectories(to.resolve("starter").resolve("common")), Set.of());
        if (kind.keepsSecrets() && Files.isDirectory(assignment.hiddenTests())) {
            Path hidden = root.relativize(assignment.hiddenTests());
            copy(assignment.hiddenTests(), to.resolve(hidden.toString()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        FileTree.copy(from, Files.createDirectories(to), NOT_NEEDED);
    }

    private void scripts(Path to) throws IOException {
        Template template = new Template(Map.of(
                "assignment",
                assignment.id(),
                "package.folder",
                assignment.rubric().packageName().replace('.', '/')));
        for (String name : kind.scripts()) {
            try (InputStream script = Bundler.class.getResourceAsStream(kind.word() + "/" + name)) {
                Files.writeString(
                        to.resolve(name), template.fill(new String(script.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
    }

    private Set<String> executables() {
        return kind == BundleKind.GRADESCOPE
                ? Set.of("setup.sh", "run_autograder", "grader/bin/grader")
                : Set.of("autograder.py", "grader/bin/grader");
    }
}
