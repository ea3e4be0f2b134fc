package interleave.kit.junit;

import interleave.kit.exam.Limits;
import interleave.kit.rubric.Rubric;
import interleave.kit.rubric.RubricFile;
import interleave.kit.rubric.RubricFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The assignment whose tests this run has selected.
 *
 * @param rubric empty when there is no {@code assignment.yaml}, or a broken one
 * @param complaint what is wrong with the file; empty when it is right, or not there
 */
record AssignmentOfRun(Optional<Rubric> rubric, Optional<String> complaint) {
    private static final String PROPERTY = "interleave.assignment";

    /** Reads the file in the working directory; without one, that which a system property names. */
    static AssignmentOfRun find() {
        Path here = Path.of(RubricFile.NAME);
        String named = System.getProperty(PROPERTY);
        return Files.exists(here) || named == null ? read(here) : read(Path.of(named));
    }

    static AssignmentOfRun read(Path file) {
        if (!Files.exists(file)) {
            return new AssignmentOfRun(Optional.empty(), Optional.empty());
        }
        try {
            return new AssignmentOfRun(Optional.of(RubricFile.read(file)), Optional.empty());
        } catch (RubricFileException broken) {
            return new AssignmentOfRun(Optional.empty(), Optional.of(broken.getMessage()));
        }
    }

    Limits limits() {
        return rubric.map(Rubric::limits).orElse(Limits.DEFAULT);
    }

    Optional<String> packageName() {
        return rubric.map(Rubric::packageName);
    }
}
