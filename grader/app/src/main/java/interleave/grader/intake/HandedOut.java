package interleave.grader.intake;

import interleave.grader.assignment.Assignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Knows the files that students are given. */
final class HandedOut {
    private HandedOut() {}

    /** Says whether {@code file} of a submission is still what the handout put there. */
    static boolean unchanged(Assignment assignment, Path submission, Path file) {
        return Stream.of(
                        assignment.handout(),
                        assignment.starter(),
                        assignment.starter().resolveSibling("common"))
                .map(folder -> folder.resolve(file.toString()))
                .anyMatch(given -> same(given, submission.resolve(file)));
    }

    private static boolean same(Path given, Path found) {
        try {
            return Files.isRegularFile(given)
                    && Files.isRegularFile(found, LinkOption.NOFOLLOW_LINKS)
                    && Files.mismatch(given, found) == -1;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
