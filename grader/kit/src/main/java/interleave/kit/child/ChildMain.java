package interleave.kit.child;

import interleave.kit.exam.Judge;
import interleave.kit.explore.Explorer;
import interleave.kit.explore.Reserve;
import interleave.kit.explore.Thrown;
import interleave.kit.explore.Trial;
import interleave.kit.judges.Judges;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.wire.Order;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The main class of every child JVM. */
public final class ChildMain {
    /** The status of a child JVM that halted itself after it had told a trial's outcome. */
    public static final int HALTED = 3;

    /** Made before there is no memory left to make it. */
    static final Outcome OUT_OF_MEMORY =
            Outcome.of(Ending.OUT_OF_MEMORY, "The memory was used up: something grows without end.");

    private final Order order;
    private final Channel channel;
    private final Map<Judge, Explorer> explorers = new EnumMap<>(Judge.class);
    private Explorer explorer;
    private boolean hung;

    private ChildMain(Order order, Channel channel) {
        this.order = order;
        this.channel = channel;
    }

    public static void main(String[] none) throws Exception {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        Order order = Order.readFrom(in);
        Channel channel = Channel.open(order);
        if (in.read() < 0) {
            // The examiner is gone.
            Runtime.getRuntime().halt(HALTED);
        }
        Console.install();
        Reserve.hold();
        Trials trials = new Trials(order);
        ExitWitness.install(channel, trials.studentClasses());
        try {
            new ChildMain(order, channel).run(trials);
        } catch (OutOfMemoryError everybodys) {
            endOutOfMemory(channel);
        }
        channel.done();
        System.exit(0);
    }

    private void run(Trials trials) throws InterruptedException {
        Map<String, Outcome> failed = new HashMap<>();
        for (Order.TrialOrder next : order.trials()) {
            explorer = explorers.computeIfAbsent(Judge.valueOf(next.judge()), judge -> Judges.explorer(judge, order));
            channel.begin(next.name());
            String test = next.className() + "#" + next.method();
            // A test of several draws has failed with the first one that fails.
            Outcome outcome = failed.containsKey(test) ? failed.get(test).in(0) : run(next, trials);
            if (Reserve.isAllThatIsLeft()) {
                // Whatever it came to: the trials after it must not pay for what it has left behind.
                endOutOfMemory(channel);
            }
            channel.end(next.name(), outcome);
            if (!outcome.isPassed()) {
                failed.put(test, outcome);
            }
            if (isUnwell(outcome)) {
                Runtime.getRuntime().halt(HALTED);
            }
        }
    }

    /** A thread of the submission has left nothing for anybody else. */
    private static void endOutOfMemory(Channel channel) {
        channel.endOutOfMemory();
        Runtime.getRuntime().halt(HALTED);
    }

    private Outcome run(Order.TrialOrder trial, Trials trials) throws InterruptedException {
        long start = System.nanoTime();
        TrialThread thread = new TrialThread(trial, trials);
        thread.start();
        Lookout lookout = new Lookout(thread, order.limitMillis(), order.hungIn(), trials.studentClasses());
        lookout.await();
        hung |= thread.isAlive();
        long nanos = System.nanoTime() - start;
        Outcome outcome = thread.isAlive() ? stuck(trials.studentClasses(), lookout, nanos) : thread.outcome;
        return outcome.in(nanos / 1e9);
    }

    private Outcome stuck(List<String> studentClasses, Lookout lookout, long nanos) throws InterruptedException {
        channel.hangs(Stuck.methods(studentClasses));
        String time = lookout.again().isEmpty()
                ? order.limitMillis() / 1_000 + " s"
                : nanos / 1_000_000_000 + " s, all of them in " + lookout.again()
                        + ", where tests before it had hung until their time was over";
        return explorer.explain(Stuck.outcome(studentClasses, time));
    }

    private boolean isUnwell(Outcome outcome) {
        return hung || outcome.ending() == Ending.OUT_OF_MEMORY || explorer.needsNewJvm();
    }

    /** Runs one trial, so that the main thread stays free to watch the clock. */
    private final class TrialThread extends Thread {
        private final Order.TrialOrder trial;
        private final Trials trials;
        /** It can only stay like this when there was no memory left to say anything else. */
        private volatile Outcome outcome = OUT_OF_MEMORY;

        private boolean begun;

        TrialThread(Order.TrialOrder trial, Trials trials) {
            super("test");
            this.trial = trial;
            this.trials = trials;
            setDaemon(true);
        }

        /** For the JVM alone: the submission has this thread in its hands, and could run the test beside another. */
        @Override
        public void run() {
            if (begun || Thread.currentThread() != this) {
                return;
            }
            begun = true;
            try {
                Trial prepared = trials.prepare(trial, explorer);
                outcome = explorer.explore(prepared);
            } catch (OutOfMemoryError everybodys) {
                Reserve.release();
                outcome = OUT_OF_MEMORY;
            } catch (Throwable broken) {
                outcome = Outcome.of(
                        Ending.NOT_KNOWN,
                        "The grader could not run this test: "
                                + broken.getClass().getName() + first(Thrown.stack(broken)));
            }
        }

        private String first(List<StackTraceElement> stack) {
            return stack.isEmpty() ? "" : " at " + stack.get(0);
        }
    }
}
