package interleave.grader.intake;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Folders;
import interleave.grader.assignment.UsageError;
import interleave.grader.intake.archive.ArchiveKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the submissions that are meant by the paths on a command line. */
public final class Submissions {
    /** What desktops leave in a folder. Anything else in a class may be somebody's work. */
    private static final Set<String> NOBODYS = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    private Submissions() {}

    /**
     * Gives the submissions in the order of the paths, those of a class folder by name; no two have the
     * same name.
     *
     * @param paths each a submission, or a folder of submissions
     * @throws UsageError if a path does not exist or is a folder of ours, or the only one named holds
     *     nothing to mark
     */
    public static List<Submission> find(Assignment assignment, List<Path> paths) {
        List<Path> existing = paths.stream().map(Submissions::existing).toList();
        existing.forEach(path -> WrongPlace.refuse(assignment, path));
        if (existing.size() == 1 && Files.isDirectory(existing.get(0)) && !isClass(existing.get(0))) {
            mustHoldWork(assignment, existing.get(0));
        }
        return SubmissionNames.of(existing.stream().flatMap(Submissions::in).toList());
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new UsageError(path + " does not exist: name a submission, or a folder of submissions");
        }
        if (!Files.isDirectory(path) && !isArchive(path)) {
            throw new UsageError(path + " is neither a folder nor an archive (.zip, .tar.gz, .tgz): name the folder"
                    + " that has src/main/java in it");
        }
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            throw new UsageError(path + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Stream<Path> in(Path path) {
        return isClass(path) ? entries(path).stream() : Stream.of(path);
    }

    /** A class has no sources of its own, but something in it has. */
    private static boolean isClass(Path folder) {
        return Files.isDirectory(folder)
                && !hasSources(folder)
                && entries(folder).stream().anyMatch(entry -> isArchive(entry) || hasSources(entry));
    }

    /** Gives all that may be somebody's work, whatever it is: what is left out here, nobody would miss. */
    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !Folders.name(entry).startsWith("."))
                    .filter(entry -> !NOBODYS.contains(Folders.name(entry)))
                    .sorted(Comparator.comparing(Folders::name))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new UsageError(folder + " cannot be read: give whoever runs the grader the permission", unreadable);
        }
    }

    private static boolean isArchive(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && ArchiveKind.of(Folders.name(path)).isPresent();
    }

    private static boolean hasSources(Path folder) {
        return Files.isDirectory(folder.resolve(Assignment.MAIN));
    }

    private static void mustHoldWork(Assignment assignment, Path only) {
        if (Intake.ofFolder(assignment, only) instanceof Intake.Nothing nothing) {
            throw new UsageError(only + " " + nothing.why());
        }
    }
}
