package interleave.bench.detection;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.ExpectFile;
import interleave.grader.assignment.Folders;
import interleave.grader.intake.Submission;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A solution that was made to be right, or to have one bug.
 *
 * @param parts the rubric's parts that the bug breaks; none of an accepted solution
 */
public record Solution(String name, boolean accepted, List<String> parts, Path folder) {
    public Solution {
        parts = List.copyOf(parts);
    }

    /** Gives the accepted ones first, each group by name. */
    static List<Solution> of(Assignment assignment) {
        List<Solution> solutions = new ArrayList<>();
        assignment
                .accepted()
                .forEach(folder -> solutions.add(new Solution(Folders.name(folder), true, List.of(), folder)));
        for (Path folder : assignment.wrong()) {
            List<String> parts =
                    List.copyOf(ExpectFile.of(folder, assignment).fails().keySet());
            solutions.add(new Solution(Folders.name(folder), false, parts, folder));
        }
        return solutions;
    }

    Submission submission() {
        return new Submission(name, folder);
    }

    /** Whether it is called that, as {@code grader check} calls it: {@code wrong/lifo}. */
    boolean isNamed(String path) {
        return path.equals((accepted ? "accepted/" : "wrong/") + name);
    }

    /** Gives a name for files: an accepted and a wrong solution may be called the same. */
    String fileName() {
        return (accepted ? "accepted-" : "wrong-") + name;
    }
}
