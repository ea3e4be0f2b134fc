package interleave.grader.cli;

import interleave.grader.verdict.Graded;
import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar below the lines: tests that are done, the time that is left, and how many submissions are marked or running. */
final class ProgressOnTerminal extends Progress {
    private static final String ERASE_LINE = "\r\033[2K";

    private final PrintWriter err;
    private final int tests;
    private final int submissions;
    private final ProgressBar bar;
    private int running;
    private int marked;

    ProgressOnTerminal(PrintWriter err, int tests, int submissions) {
        this.err = err;
        this.tests = tests;
        this.submissions = submissions;
        this.bar = new ProgressBarBuilder()
                .setTaskName("tests")
                .setInitialMax((long) tests * submissions)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
        say();
    }

    @Override
    synchronized Marking begin() {
        running++;
        say();
        return new Counted();
    }

    private void say() {
        bar.setExtraMessage(" " + marked + "/" + submissions + " marked, " + running + " running");
    }

    @Override
    public void close() {
        bar.close();
    }

    private final class Counted implements Marking {
        private int left = tests;

        @Override
        public void testEnded() {
            synchronized (ProgressOnTerminal.this) {
                if (left > 0) {
                    left--;
                    bar.step();
                }
            }
        }

        @Override
        public void marked(String label, Graded graded) {
            synchronized (ProgressOnTerminal.this) {
                bar.stepBy(left);
                left = 0;
                running--;
                marked++;
                say();
                // The bar is drawn again below the line.
                err.println(ERASE_LINE + line(label, graded));
                err.flush();
            }
        }
    }
}
