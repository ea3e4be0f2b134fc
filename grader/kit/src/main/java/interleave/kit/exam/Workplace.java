package interleave.kit.exam;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the things are that a child JVM needs.
 *
 * @param tests folders of compiled tests
 * @param submission folders of the compiled submission and of the contract it is written against
 * @param libraries the kit and what it stands on: jars, or folders of classes
 * @param java the {@code java} command
 */
public record Workplace(List<Path> tests, List<Path> submission, List<Path> libraries, Path java) {
    public Workplace {
        tests = List.copyOf(tests);
        submission = List.copyOf(submission);
        libraries = List.copyOf(libraries);
    }
}
