package interleave.grader.assignment;

import interleave.kit.rubric.Rubric;
import java.nio.file.Path;
import java.util.List;

/**
 * An assignment and the folders it is spread over; a folder's place says who may see it.
 *
 * @param id the name of its folders, {@code 05-shared-counter}
 * @param handout public: what is asked, the contract, the public tests
 * @param starter public: the classes that students write in
 * @param solutions secret: accepted and wrong solutions, hidden tests; need not exist
 */
public record Assignment(String id, Rubric rubric, Path handout, Path starter, Path solutions) {
    /** Where Java sources lie in a handout, a starter, a solution or a submission. */
    public static final Path MAIN = Path.of("src", "main", "java");

    private static final Path TEST = Path.of("src", "test", "java");

    public Path contract() {
        return handout.resolve(MAIN);
    }

    public Path publicTests() {
        return handout.resolve(TEST);
    }

    public Path hiddenTests() {
        return solutions.resolve("hidden").resolve(TEST);
    }

    public Path starterSources() {
        return starter.resolve(MAIN);
    }

    /** Gives the folders of solutions that must get all marks. */
    public List<Path> accepted() {
        return Folders.in(solutions.resolve("accepted"));
    }

    /** Gives the folders of solutions that must lose the marks their {@link ExpectFile} names. */
    public List<Path> wrong() {
        return Folders.in(solutions.resolve("wrong"));
    }

    /** Gives the folder of the assignment's package below a source root. */
    public Path packageFolder() {
        return Path.of("", rubric.packageName().split("\\."));
    }

    /** Gives where a submission holds the class {@code simpleName}, relative to its own folder. */
    public Path sourceOf(String simpleName) {
        return MAIN.resolve(packageFolder()).resolve(simpleName + ".java");
    }
}
