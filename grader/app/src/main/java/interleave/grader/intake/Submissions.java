package interleave.grader.intake;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Folders;
import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the submissions that are meant by the paths on a command line. */
public final class Submissions {
    private Submissions() {}

    /**
     * Gives the submissions in the order of the paths, those of a class folder by name.
     *
     * @param paths each a submission, or a folder of submissions
     * @throws UsageError if a path does not exist, or the only one named holds nothing to mark
     */
    public static List<Submission> find(Assignment assignment, List<Path> paths) {
        List<Path> folders = paths.stream().map(Submissions::existing).toList();
        if (folders.size() == 1 && !isClass(folders.get(0))) {
            mustHoldWork(assignment, new Submission(Folders.name(folders.get(0)), folders.get(0)));
        }
        return distinct(folders.stream().flatMap(folder -> in(folder).stream()).toList());
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new UsageError(path + " does not exist: name a submission, or a folder of submissions");
        }
        if (!Files.isDirectory(path)) {
            throw new UsageError(path + " is no folder: name the folder that has src/main/java in it");
        }
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            throw new UsageError(path + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static List<Submission> in(Path folder) {
        if (!isClass(folder)) {
            return List.of(new Submission(Folders.name(folder), folder));
        }
        return Folders.in(folder).stream()
                .map(each -> new Submission(Folders.name(each), each))
                .toList();
    }

    /** A class has no sources of its own, but at least one folder in it has. */
    private static boolean isClass(Path folder) {
        return !hasSources(folder) && Folders.in(folder).stream().anyMatch(Submissions::hasSources);
    }

    private static boolean hasSources(Path folder) {
        return Files.isDirectory(folder.resolve(Assignment.MAIN));
    }

    private static void mustHoldWork(Assignment assignment, Submission only) {
        if (Intake.of(assignment, only) instanceof Intake.Nothing nothing) {
            throw new UsageError(only.folder() + " " + nothing.why());
        }
    }

    private static List<Submission> distinct(List<Submission> submissions) {
        Map<String, Submission> byName = new HashMap<>();
        for (Submission each : submissions) {
            Submission other = byName.put(each.name(), each);
            if (other != null) {
                throw new UsageError("two submissions are named '" + each.name() + "', "
                        + other.folder() + " and " + each.folder()
                        + ": rename one, or mark them one after the other with an --out each");
            }
        }
        return submissions;
    }
}
