package interleave.grader.intake;

import java.nio.file.Path;

/**
 * A source file that was taken.
 *
 * @param file where it lay, relative to the submission's folder
 */
public record Source(Path file, String text) {}
