package interleave.grader.cli;

import interleave.grader.report.ConsoleText;
import interleave.grader.report.Seconds;
import interleave.grader.verdict.Graded;
import java.io.PrintWriter;

/** Tells on stderr how far the run is: a line a submission, and on a terminal a bar that counts tests. */
abstract class Progress implements AutoCloseable {
    /**
     * One submission that is being marked, from {@link #begin()} on.
     *
     * <p>It has all its tests behind it when it is marked, however many of them were run, or run twice.
     */
    interface Marking {
        void testEnded();

        /** @param label what the person who waits knows it by */
        void marked(String label, Graded graded);
    }

    /** Hears that a submission is begun; called by several threads. */
    abstract Marking begin();

    @Override
    public abstract void close();

    /**
     * Begins to tell.
     *
     * @param tests how many there are, in each submission
     */
    static Progress on(PrintWriter err, int tests, int submissions) {
        return isTerminal() ? new ProgressOnTerminal(err, tests, submissions) : new Lines(err);
    }

    /** The start script knows; JDK 22 and later give a console to processes that have none. */
    static boolean isTerminal() {
        String told = System.getProperty("interleave.terminal");
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }

    static String line(String label, Graded graded) {
        return ConsoleText.line(label) + ": " + graded.verdict().word() + ", " + graded.score() + " of "
                + graded.maxScore() + ", " + Seconds.of(graded.seconds()) + " s";
    }

    private static final class Lines extends Progress implements Progress.Marking {
        private final PrintWriter err;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        Marking begin() {
            return this;
        }

        @Override
        public void testEnded() {}

        @Override
        public synchronized void marked(String label, Graded graded) {
            err.println(line(label, graded));
            err.flush();
        }

        @Override
        public void close() {}
    }
}
