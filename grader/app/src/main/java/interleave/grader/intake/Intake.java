package interleave.grader.intake;

import interleave.grader.assignment.Assignment;
import java.util.List;

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

    /** Looks into a submission's folder and copies out what may be taken. */
    static Intake of(Assignment assignment, Submission submission) {
        return new Taking(assignment, submission.folder()).take();
    }
}
