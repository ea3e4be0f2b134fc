package interleave.grader.assignment;

import interleave.kit.rubric.Rubric;
import interleave.kit.rubric.RubricFile;
import interleave.kit.rubric.RubricFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A checkout of the project.
 *
 * @param root the folder with {@code assignments/} and {@code grader/} in it
 */
public record Repository(Path root) {
    /** Set by {@code grader/bin/grader}, which knows where it lies itself. */
    static final String HOME = "interleave.home";

    private static final String RUBRIC = "assignment.yaml";

    /** Finds the checkout that this process belongs to. */
    public static Repository find() {
        String home = System.getProperty(HOME);
        return home == null ? findFrom(Path.of("")) : at(Path.of(home));
    }

    /** Finds the checkout that {@code start} lies in. */
    static Repository findFrom(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (isRoot(folder)) {
                return new Repository(folder);
            }
        }
        throw new UsageError("no Interleave checkout in or above " + start.toAbsolutePath()
                + ": start grader/bin/grader, which knows where it is");
    }

    private static Repository at(Path home) {
        if (!isRoot(home)) {
            throw new UsageError(home + " is no Interleave checkout (assignments/ and grader/ are not there):"
                    + " start grader/bin/grader of a whole checkout");
        }
        return new Repository(home.toAbsolutePath().normalize());
    }

    private static boolean isRoot(Path folder) {
        return Files.isDirectory(folder.resolve("assignments")) && Files.isDirectory(folder.resolve("grader"));
    }

    public List<String> assignmentIds() {
        return Folders.in(root.resolve("assignments")).stream()
                .filter(folder -> Files.exists(folder.resolve(RUBRIC)))
                .map(Folders::name)
                .toList();
    }

    /** Reads an assignment; throws {@link UsageError} for an unknown id or a broken assignment.yaml. */
    public Assignment assignment(String id) {
        List<String> ids = assignmentIds();
        if (!ids.contains(id)) {
            throw new UsageError(unknown(id, ids));
        }
        Path handout = root.resolve("assignments").resolve(id);
        Path starter = root.resolve("starter").resolve(id);
        Path solutions = root.resolve("solutions").resolve(id);
        return new Assignment(id, rubric(handout.resolve(RUBRIC)), handout, starter, solutions);
    }

    private static Rubric rubric(Path file) {
        try {
            return RubricFile.read(file);
        } catch (RubricFileException broken) {
            throw new UsageError(broken.getMessage(), broken);
        }
    }

    private String unknown(String id, List<String> ids) {
        return Nearest.to(id, ids)
                .map(nearest -> "no assignment '" + id + "' in " + root.resolve("assignments") + ": did you mean '"
                        + nearest + "'?")
                .orElse("no assignment in " + root.resolve("assignments") + ": an assignment is a folder there with an "
                        + RUBRIC);
    }
}
