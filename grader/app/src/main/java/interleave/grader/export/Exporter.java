package interleave.grader.export;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Repository;
import interleave.grader.assignment.UsageError;
import interleave.kit.rubric.RubricFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Exports assignments as student repositories. */
public final class Exporter {
    /** Parts of this project's own build that lie in an assignment's folder. */
    private static final Set<String> NOT_HANDED_OUT = Set.of("pom.xml", "target");

    private static final Path POM = Path.of("pom.xml");
    private static final Path WORKFLOW = Path.of(".github", "workflows", "grade.yml");

    private Exporter() {}

    /**
     * Writes the student repository of an assignment to the folder {@code to}: its handout, its starter,
     * what every student repository has, and the kit. The folder appears when it is complete.
     *
     * @throws UsageError when there is no such assignment, or {@code to} exists and is not empty
     */
    public static void export(Repository repository, String assignmentId, Path to) throws IOException {
        Assignment assignment = repository.assignment(assignmentId);
        Path target = to.toAbsolutePath().normalize();
        refuseUnlessFree(target);
        Path common = repository.root().resolve("starter").resolve("common");
        for (Path folder : List.of(assignment.starter(), common)) {
            if (!Files.isDirectory(folder)) {
                throw new UsageError(folder + " does not exist: a student repository is made of it");
            }
        }
        Path half = createFolder(target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID()));
        try {
            FileTree.copy(assignment.handout(), half, NOT_HANDED_OUT);
            FileTree.copy(assignment.starter(), half, Set.of());
            FileTree.copy(common, half, Set.of());
            nameTheAssignment(assignment, half.resolve(RubricFile.NAME));
            KitRepository kit = KitRepository.write(repository.root(), half.resolve("kit-repository"));
            Template template = Placeholders.of(repository.root(), assignment.rubric(), kit.version());
            template.fill(half.resolve(POM));
            template.fill(half.resolve(WORKFLOW));
            Files.deleteIfExists(target);
            Files.move(half, target);
        } finally {
            FileTree.delete(half);
        }
    }

    /** The folder's name, from which the id is taken in this project, is the student's to choose. */
    private static void nameTheAssignment(Assignment assignment, Path file) throws IOException {
        String text = Files.readString(file);
        if (text.lines().noneMatch(line -> line.startsWith("id:"))) {
            Files.writeString(file, "id: " + assignment.id() + "\n" + text);
        }
    }

    private static void refuseUnlessFree(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new UsageError(target + " is a file: name a folder that does not exist yet");
        }
        try (Stream<Path> files = Files.list(target)) {
            if (files.findAny().isPresent()) {
                throw new UsageError(target + " is not empty: name a folder that does not exist yet");
            }
        }
    }

    private static Path createFolder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UsageError(
                    "cannot create a folder in " + folder.getParent() + " ("
                            + refused.getClass().getSimpleName() + "): name one that can be written",
                    refused);
        }
    }
}
