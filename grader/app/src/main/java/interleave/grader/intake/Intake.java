package interleave.grader.intake;

import interleave.grader.assignment.Assignment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What came of looking into a submission. */
public sealed interface Intake {

    /**
     * There is something to compile.
     *
     * @param flags what was left behind, a sentence each, for the instructor
     */
    record Taken(List<Source> sources, List<String> flags) implements Intake {
        public Taken {
            sources = List.copyOf(sources);
            flags = List.copyOf(flags);
        }
    }

    /** What the student was to write is not there. */
    record Nothing(String why, List<String> flags) implements Intake {
        public Nothing {
            flags = List.copyOf(flags);
        }
    }

    /** It is there, but in a form that is not taken. */
    record Refused(String why, List<String> flags) implements Intake {
        public Refused {
            flags = List.copyOf(flags);
        }
    }

    List<String> flags();

    /**
     * Looks into a submission and copies out what may be taken.
     *
     * @param work a folder that archives are unpacked below
     * @throws IOException if that cannot be written to; never the student's fault
     */
    static Intake of(Assignment assignment, Submission submission, Path work) throws IOException {
        try {
            Unwrapping unwrapped = Unwrapping.of(submission.folder(), work);
            return new Taking(assignment, unwrapped.folder())
                    .take()
                    .with(unwrapped.flags())
                    .with(submission.flags());
        } catch (Untrusted.NotTaken refused) {
            return new Refused(refused.getMessage(), submission.flags());
        }
    }

    /** Looks into a folder. */
    static Intake ofFolder(Assignment assignment, Path folder) {
        try {
            return new Taking(assignment, Unwrapping.ofFolder(folder).folder()).take();
        } catch (Untrusted.NotTaken refused) {
            return new Refused(refused.getMessage(), List.of());
        }
    }

    private Intake with(List<String> more) {
        List<String> all = Stream.concat(more.stream(), flags().stream()).toList();
        if (this instanceof Taken taken) {
            return new Taken(taken.sources(), all);
        } else if (this instanceof Nothing nothing) {
            return new Nothing(nothing.why(), all);
        } else if (this instanceof Refused refused) {
            return new Refused(refused.why(), all);
        }
        throw new IllegalStateException("unknown intake: " + this);
    }
}
