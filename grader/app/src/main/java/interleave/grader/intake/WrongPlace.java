package interleave.grader.intake;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows the folders of the checkout that look like submissions to a hurried eye. */
final class WrongPlace {
    private WrongPlace() {}

    /** Throws {@link UsageError} if {@code path}, a real one, is such a folder. */
    static void refuse(Assignment assignment, Path path) {
        if (is(path, assignment.solutions())) {
            throw new UsageError(path + " holds the solutions of " + assignment.id() + ", not submissions: to see that"
                    + " they get what they should, run 'grader check " + assignment.id() + "'; to mark them, name "
                    + path.resolve("accepted") + " or " + path.resolve("wrong"));
        }
        if (is(path, assignment.handout())) {
            throw new UsageError(path + " is what students are given to read of " + assignment.id()
                    + ", and nobody's work: name a submission, or a folder of submissions");
        }
        boolean above = real(assignment.starter()).startsWith(path) && !is(path, assignment.starter());
        if (above
                || is(path, assignment.solutions().getParent())
                || is(path, assignment.handout().getParent())) {
            throw new UsageError(path + " is a folder of the checkout that holds all assignments:"
                    + " name a submission, or a folder of submissions");
        }
    }

    private static boolean is(Path path, Path folder) {
        return path.equals(real(folder));
    }

    private static Path real(Path folder) {
        try {
            return Files.exists(folder)
                    ? folder.toRealPath()
                    : folder.toAbsolutePath().normalize();
        } catch (IOException unreadable) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
