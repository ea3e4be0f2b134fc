package interleave.kit.child;

import interleave.kit.exam.Judge;
import interleave.kit.explore.Explorer;
import interleave.kit.explore.Trial;
import interleave.kit.judges.Judges;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.wire.Order;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.time.Duration;
import java.util.List;

/** The main class of every child JVM. */
public final class ChildMain {
    /** The status of a child JVM that halted itself after it had told a trial's outcome. */
    public static final int HALTED = 3;

    private final Order order;
    private final Channel channel;
    private final Explorer explorer;

    private ChildMain(Order order, Channel channel, Explorer explorer) {
        this.order = order;
        this.channel = channel;
        this.explorer = explorer;
    }

    public static void main(String[] none) throws Exception {
        Order order = Order.readFrom(new DataInputStream(new BufferedInputStream(System.in)));
        Channel channel = Channel.takeStdout(order.nonce());
        Judge judge = Judge.valueOf(order.judge());
        ExitWitness.install(channel);
        new ChildMain(order, channel, Judges.explorer(judge, order)).run(new Trials(order));
        channel.done();
        System.exit(0);
    }

    private void run(Trials trials) throws InterruptedException {
        for (Order.TrialOrder next : order.trials()) {
            channel.begin(next.name());
            long start = System.nanoTime();
            TrialThread thread = new TrialThread(next, trials);
            thread.start();
            thread.join(order.limitMillis());
            Outcome outcome = thread.isAlive()
                    ? Stuck.outcome(trials.studentClasses(), Duration.ofMillis(order.limitMillis()))
                    : thread.outcome;
            channel.end(next.name(), outcome.in((System.nanoTime() - start) / 1e9));
            if (thread.isAlive() || outcome.ending() == Ending.OUT_OF_MEMORY) {
                Runtime.getRuntime().halt(HALTED);
            }
        }
    }

    /** Runs one trial, so that the main thread stays free to watch the clock. */
    private final class TrialThread extends Thread {
        private final Order.TrialOrder trial;
        private final Trials trials;
        private volatile Outcome outcome;

        TrialThread(Order.TrialOrder trial, Trials trials) {
            super("test");
            this.trial = trial;
            this.trials = trials;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                Trial prepared = trials.prepare(trial, explorer);
                outcome = explorer.explore(prepared);
            } catch (Throwable broken) {
                outcome = Outcome.of(
                        Ending.NOT_KNOWN,
                        "The grader could not run this test: " + broken + first(List.of(broken.getStackTrace())));
            }
        }

        private String first(List<StackTraceElement> stack) {
            return stack.isEmpty() ? "" : " at " + stack.get(0);
        }
    }
}
