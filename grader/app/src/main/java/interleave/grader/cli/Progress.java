package interleave.grader.cli;

import interleave.grader.report.ConsoleText;
import interleave.grader.report.Seconds;
import interleave.grader.verdict.Graded;
import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells on stderr how far the run is: a line a submission, and on a terminal a bar that counts tests. */
abstract class Progress implements AutoCloseable {
    private static final String ERASE_LINE = "\r\033[2K";

    /** Hears of a test that has ended; called by several threads. */
    abstract void testEnded();

    /**
     * Hears of a submission that is marked; called by several threads.
     *
     * @param label what the person who waits knows it by
     */
    abstract void marked(String label, Graded graded);

    @Override
    public abstract void close();

    /** @param tests how many there are, in all submissions together */
    static Progress on(PrintWriter err, int tests) {
        return isTerminal() ? new Bar(err, tests) : new Lines(err);
    }

    /** The start script knows; JDK 22 and later give a console to processes that have none. */
    private static boolean isTerminal() {
        String told = System.getProperty("interleave.terminal");
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }

    private static String line(String label, Graded graded) {
        return ConsoleText.line(label) + ": " + graded.verdict().word() + ", " + graded.score() + " of "
                + graded.maxScore() + ", " + Seconds.of(graded.seconds()) + " s";
    }

    private static final class Lines extends Progress {
        private final PrintWriter err;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        void testEnded() {}

        @Override
        synchronized void marked(String label, Graded graded) {
            err.println(line(label, graded));
            err.flush();
        }

        @Override
        public void close() {}
    }

    private static final class Bar extends Progress {
        private final PrintWriter err;
        private final ProgressBar bar;

        Bar(PrintWriter err, int tests) {
            this.err = err;
            this.bar = new ProgressBarBuilder()
                    .setTaskName("tests")
                    .setInitialMax(tests)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        }

        @Override
        void testEnded() {
            bar.step();
        }

        @Override
        synchronized void marked(String label, Graded graded) {
            // The bar is drawn again below the line.
            err.println(ERASE_LINE + line(label, graded));
            err.flush();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
