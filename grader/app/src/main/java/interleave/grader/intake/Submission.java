package interleave.grader.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * A student's work as it came in; nothing about it has been looked at.
 *
 * @param name the name of its folder or archive, unless that hurts or another submission has it
 * @param folder where it lies: a folder if all is well, but it may be an archive, a link or anything
 * @param flags what an instructor should know of how it came in, a sentence each
 */
public record Submission(String name, Path folder, List<String> flags) {
    public Submission {
        flags = List.copyOf(flags);
    }

    /** A submission of which there is nothing to tell. */
    public Submission(String name, Path folder) {
        this(name, folder, List.of());
    }
}
