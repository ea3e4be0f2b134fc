package interleave.grader.keep;

import interleave.grader.assignment.Assignment;
import interleave.grader.intake.Jdk;
import interleave.grader.report.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that marks depend on besides the submission: results of one kind may stand side by side, others may not.
 *
 * @param files a fingerprint of the assignment's files: contract, tests, starter
 * @param grader a fingerprint of the grader that ran, and its libraries
 * @param jdk the version of Java that it ran on; its classes are explored with the student's
 */
public record RunKind(Run run, String files, String grader, int jdk) {

    public static RunKind of(Assignment assignment, Run run) throws IOException {
        return new RunKind(
                run,
                fingerprintOf(assignment),
                fingerprintOfGrader(),
                Runtime.version().feature());
    }

    /** Gives a short name for it, different for each kind. */
    public String id() {
        return Fingerprint.of(Kept.text(this));
    }

    /** Says in which way another run is of another kind; empty when it is not. */
    public Optional<String> differenceFrom(RunKind other) {
        return Stream.of(
                        new Fact("assignments", run.assignment(), other.run.assignment()),
                        new Fact("versions of the assignment's files", brief(files), brief(other.files)),
                        new Fact("seeds", run.seed(), other.run.seed()),
                        new Fact("versions of Java", jdk, other.jdk),
                        new Fact("versions of the grader", brief(grader), brief(other.grader)),
                        new Fact("sandboxes", quoted(run.sandbox()), quoted(other.run.sandbox())))
                .filter(fact -> !fact.here().equals(fact.there()))
                .findFirst()
                .map(fact -> "different " + fact.name() + ", " + fact.here() + " and " + fact.there())
                .or(() -> equals(other) ? Optional.empty() : Optional.of("different settings"));
    }

    private record Fact(String name, Object here, Object there) {}

    private static String fingerprintOf(Assignment assignment) throws IOException {
        return new Fingerprint()
                .add(assignment.handout().resolve("assignment.yaml"))
                .add(assignment.handout().resolve("README.md"))
                .add(assignment.handout().resolve("src"))
                .add(assignment.starter())
                .add(assignment.starter().resolveSibling("common"))
                .add(assignment.hiddenTests())
                .hex();
    }

    /** Libraries are known by their file names, which hold their versions. */
    private static String fingerprintOfGrader() throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        for (Path entry : Jdk.classPath()) {
            String name = String.valueOf(entry.getFileName());
            boolean ours = Files.isDirectory(entry) || name.startsWith("interleave-");
            if (ours) {
                fingerprint.add(entry);
            } else {
                fingerprint.add(name);
            }
        }
        return fingerprint.hex();
    }

    private static String brief(String fingerprint) {
        return fingerprint.substring(0, Math.min(8, fingerprint.length()));
    }

    private static String quoted(String sentence) {
        return '"' + sentence + '"';
    }
}
