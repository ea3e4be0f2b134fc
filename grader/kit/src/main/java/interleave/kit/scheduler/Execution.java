package interleave.kit.scheduler;

import interleave.kit.explore.Reserve;
import interleave.kit.explore.Trial;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of a scenario: its threads, of which one holds the baton and runs, and what they meet at.
 *
 * <p>Not locked: whoever holds the baton is the only one to touch it.
 */
public final class Execution {
    private static final long UNWINDING_MILLIS = 1_000;

    private static volatile Execution current;

    private final Choices choices;
    private final RunLimits limits;
    private final List<ControlledThread> threads = new ArrayList<>();
    private final Things things = new Things();
    private final SharedMemory memory;
    private final Dispatcher dispatcher;
    private final Trace trace = new Trace();
    private final WakeUps wakeUps = new WakeUps();
    private final Interrupts interrupts = new Interrupts(this);
    private int steps;
    private int turns;
    private long changes;
    private ControlledThread running;
    private Outcome failure;
    private boolean abandoned;

    Execution(Choices choices, RunLimits limits, boolean racesFail, boolean switchAtPlainAccesses) {
        this.choices = choices;
        this.limits = limits;
        this.memory = new SharedMemory(this, limits, racesFail, switchAtPlainAccesses);
        this.dispatcher = new Dispatcher(this, choices);
    }

    /** Gives the execution that the calling thread is controlled by; null for any other thread. */
    public static Execution current() {
        Execution execution = current;
        Thread thread = Thread.currentThread();
        if (execution != null && execution.running.thread == thread) {
            return execution;
        }
        if (thread instanceof ScheduledThread) {
            // A thread of a run that is over: it must not do anything real on its way out.
            throw new Abandoned();
        }
        return null;
    }

    // ---- life of the run -------------------------------------------------------------------------

    /** Runs {@code scenario} on the calling thread as the first controlled thread; gives what it threw. */
    Throwable run(Trial.Scenario scenario) {
        running = register("test", Thread.currentThread());
        current = this;
        try {
            scenario.run();
            return null;
        } catch (OutOfMemoryError thrown) {
            Reserve.release();
            return thrown;
        } catch (Throwable thrown) {
            return thrown;
        } finally {
            running.finished = true;
            abandon();
            current = null;
            awaitUnwinding();
        }
    }

    /** Threads of one run must not be seen by the next one, for instance through static state. */
    private void awaitUnwinding() {
        for (ControlledThread thread : threads.subList(1, threads.size())) {
            try {
                ((ScheduledThread) thread.thread).awaitEnd(UNWINDING_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private ControlledThread register(String name, Thread thread) {
        Location end = things.newLocation("the end of " + name);
        Location permit = things.newLocation("the permit of " + name);
        Location flag = things.newLocation("the interrupt flag of " + name);
        ControlledThread registered = new ControlledThread(threads.size(), name, thread, end, permit, flag);
        threads.add(registered);
        return registered;
    }

    /** Takes in a thread that is about to be started; its code calls {@link #enter} first and {@link #leave} last. */
    ControlledThread admit(Thread thread, String name) {
        ControlledThread started = register(name, thread);
        started.happened.join(running.happened);
        started.order.join(running.order);
        running.happened.tick(running.index);
        started.pending = Op.of(Op.Kind.READ, null);
        changes++;
        return started;
    }

    /** The calling thread waits here for its first turn; false when the run is over already. */
    boolean enter(ControlledThread self) {
        self.awaitBaton();
        return !abandoned;
    }

    /** The calling thread has ended; another one goes on. */
    void leave(ControlledThread self) {
        if (abandoned) {
            return;
        }
        try {
            memory.commitOptimisticReads(self);
        } catch (Abandoned raced) {
            return;
        }
        self.finished = true;
        self.pending = null;
        self.end().released.join(self.happened);
        self.end().orderOfWrites.join(self.order);
        changes++;
        try {
            giveTurn(self);
        } catch (Abandoned over) {
            return;
        }
    }

    /** A thread of the run ends by a throwable. */
    void uncaught(ControlledThread self, Throwable thrown) {
        if (!abandoned) {
            wakeUps.threw(self);
            trace.add(self, Step.Mark.NONE, "ends with " + thrown.getClass().getSimpleName());
        }
    }

    public List<ControlledThread> threads() {
        return threads;
    }

    public ControlledThread running() {
        return running;
    }

    // ---- steps -----------------------------------------------------------------------------------

    /** Announces the step, gives the others a chance, and returns when the step is to be taken. */
    public void step(Op op) {
        requireGoingOn();
        ControlledThread self = running;
        memory.commitOptimisticReads(self);
        take(self, op);
    }

    /** Like {@link #step}; but when {@code nanos} of virtual time are over, the step waits no longer. */
    public void stepWithin(long nanos, Op op) {
        step(nanos >= Op.NEVER - nanos() ? op : op.until(nanos() + nanos));
        running.timedOut = false;
    }

    void take(ControlledThread self, Op op) {
        if (self.uninterruptible == 0) {
            if (++steps > limits.stepsPerRun()) {
                fail(Outcome.of(
                        Ending.LIVELOCK,
                        "The threads take step after step and never get done: " + "after " + limits.stepsPerRun()
                                + " steps none of these had ended."));
            }
            self.pending = op;
            giveTurn(self);
        }
        self.pending = null;
        self.order.tick(self.index);
        if (op.location() != null) {
            op.location().visitedBy(self, op.kind(), choices.depth());
        }
    }

    /** Like {@link #step}, but keeps what a thread reads optimistically. */
    public void stepOfValidation(Op op) {
        requireGoingOn();
        take(running, op);
    }

    private void giveTurn(ControlledThread self) {
        ControlledThread next = dispatcher.next();
        if (next == null) {
            return;
        }
        running = next;
        if (next != self) {
            next.giveBaton();
            if (!self.finished) {
                self.awaitBaton();
            }
        }
        if (abandoned) {
            throw new Abandoned();
        }
    }

    /** Lets the search decide between {@code count} ways to go on; gives 0 to {@code count - 1}. */
    public int choose(int count) {
        return count == 1 ? 0 : choices.chooseWay(count);
    }

    /** The running thread begins another call of the student's code: looking again is no spinning. */
    public void newCall() {
        running.spin.beganCall();
    }

    /** The running thread begins another turn of the loop that ends at {@code site}. */
    public void turn(int site) {
        requireGoingOn();
        if (++turns > limits.turnsPerRun()) {
            fail(Outcome.of(
                    Ending.LIVELOCK,
                    running.name + " goes round the loop at " + Site.get(site).at() + " without end: after "
                            + limits.turnsPerRun() + " turns it was ended."));
        }
    }

    /** Something has changed that other threads may be looking for. */
    public void changed() {
        changes++;
        running.spin.progressed();
    }

    long changes() {
        return changes;
    }

    /** The running thread has nothing to do until another one has changed something. */
    public void yield() {
        running.spin.yielded(changes);
        step(Op.of(Op.Kind.READ, null));
    }

    public void atSite(int site) {
        running.inLibrary = site == Site.IN_LIBRARY;
        running.site = running.inLibrary ? running.site : site;
    }

    public long nanos() {
        return dispatcher.nanos();
    }

    public Things things() {
        return things;
    }

    public SharedMemory memory() {
        return memory;
    }

    public Interrupts interrupts() {
        return interrupts;
    }

    void requireGoingOn() {
        if (abandoned) {
            throw new Abandoned();
        }
    }

    Trace trace() {
        return trace;
    }

    /** Takes note of who waits and who wakes whom. */
    public WakeUps wakeUps() {
        return wakeUps;
    }

    /** Notes what the running thread does, unless that is inside of the JDK; not before there is another one. */
    public void trace(String what) {
        if (!running.inLibrary) {
            trace(Step.Mark.NONE, what);
        }
    }

    /** Notes that the running thread begins to wait, wakes others, or goes on. */
    public void trace(Step.Mark mark, String what) {
        if (threads.size() > 1) {
            trace.add(running, mark, what);
        }
    }

    // ---- ends ------------------------------------------------------------------------------------

    /** Ends the run with a failure: never returns, but can be thrown. */
    public Abandoned fail(Outcome outcome) {
        if (failure == null) {
            failure = outcome;
        }
        abandon();
        throw new Abandoned();
    }

    void abandon() {
        abandoned = true;
        for (ControlledThread thread : threads) {
            if (!thread.finished && thread != running) {
                thread.giveBaton();
            }
        }
    }

    /** Gives why the run itself failed; null when it came to its end. */
    Outcome failure() {
        return failure;
    }
}
