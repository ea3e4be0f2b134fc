package interleave.grader.verdict;

/** What became of a submission as a whole. */
public sealed interface Verdict {

    /** All parts are full. */
    record Accepted() implements Verdict {
        @Override
        public String word() {
            return "accepted";
        }
    }

    /** It ran, and some test found a mistake. */
    record Wrong() implements Verdict {
        @Override
        public String word() {
            return "wrong";
        }
    }

    /** @param compilerMessage with the student's own paths and lines */
    record CompileError(String compilerMessage) implements Verdict {
        @Override
        public String word() {
            return "compile-error";
        }

        @Override
        public String message() {
            return compilerMessage;
        }
    }

    /** It was not run, for a reason the student can remove. */
    record Rejected(String why) implements Verdict {
        @Override
        public String word() {
            return "rejected";
        }

        @Override
        public String message() {
            return why;
        }
    }

    /** Every test that failed did so by its time limit, or had no turn any more. */
    record TimedOut() implements Verdict {
        @Override
        public String word() {
            return "timed-out";
        }

        @Override
        public String message() {
            return "Every test that failed ran into a time limit.";
        }
    }

    /** Every test that failed did so because the submission ended the JVM. */
    record Crashed() implements Verdict {
        @Override
        public String word() {
            return "crashed";
        }

        @Override
        public String message() {
            return "In every test that failed, the submission ended the JVM it ran in.";
        }
    }

    /** The grader could not tell. The student does not pay for it. */
    record GraderFault(String what) implements Verdict {
        @Override
        public String word() {
            return "grader-fault";
        }

        @Override
        public String message() {
            return "The grader could not mark all of this submission, twice, and that is not the"
                    + " student's fault. The total is provisional: it counts only what is"
                    + " certain. " + what;
        }
    }

    /** Gives the word that stands for this verdict in files and on screens. */
    String word();

    /** Gives what there is to say beyond the tests' own messages; empty when there is nothing. */
    default String message() {
        return "";
    }
}
