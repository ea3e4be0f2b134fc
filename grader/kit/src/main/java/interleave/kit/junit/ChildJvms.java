package interleave.kit.junit;

import interleave.kit.exam.Examination;
import interleave.kit.exam.JvmStarter;
import interleave.kit.exam.TestCase;
import interleave.kit.exam.Workplace;
import interleave.kit.host.Folders;
import interleave.kit.judges.Judges;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Examines what is on this JVM's class path, in child JVMs that work in a temporary folder. */
final class ChildJvms implements Examiner {
    private final Collection<Class<?>> testClasses;
    private final AssignmentOfRun assignment;

    ChildJvms(Collection<Class<?>> testClasses, AssignmentOfRun assignment) {
        this.testClasses = List.copyOf(testClasses);
        this.assignment = assignment;
    }

    @Override
    public Map<TestCase, Outcome> examine(List<TestCase> tests, Examination.Listener listener) throws IOException {
        Workplace workplace =
                Workplaces.of(testClasses, assignment.packageName(), RunningClassPath.entries(), Workplaces.java());
        Path scratch = scratch(Path.of(System.getProperty("java.io.tmpdir")));
        try {
            Examination examination = new Examination(
                    workplace, JvmStarter.plain(), Judges.benches(), assignment.limits(), Seed.ofThisRun(), scratch);
            return examination.examine(tests, listener);
        } finally {
            Folders.remove(scratch);
        }
    }

    /** Makes the folder that child JVMs work in; where that is refused, the message is for who sits at the machine. */
    static Path scratch(Path temporary) throws IOException {
        try {
            return Files.createTempDirectory(temporary, "interleave-");
        } catch (IOException refused) {
            throw new IOException(
                    "no temporary files can be written in " + temporary + " ("
                            + refused.getClass().getSimpleName() + "): let it be written, or make room",
                    refused);
        }
    }
}
