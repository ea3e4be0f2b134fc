package interleave.grader.intake;

import java.nio.file.Path;

/**
 * A student's work as it came in; nothing about it has been looked at.
 *
 * @param name the name of its folder
 */
public record Submission(String name, Path folder) {}
