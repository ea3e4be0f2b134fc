package interleave.kit.scheduler;

import interleave.kit.explore.Trial;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One run of a scenario: its threads, of which one holds the baton and runs, and what they meet at.
 *
 * <p>Not locked: whoever holds the baton is the only one to touch it.
 */
public final class Execution {
    private static final long UNWINDING_MILLIS = 1_000;
    private static final long SPINNING_NANOS = 1_000;

    private static volatile Execution current;

    private final Search search;
    private final RunLimits limits;
    private final boolean racesFail;
    private final boolean switchAtPlainAccesses;
    private final List<ControlledThread> threads = new ArrayList<>();
    private final Map<Object, Map<Object, Location>> locations = new IdentityHashMap<>();
    private final Map<Object, Object> models = new IdentityHashMap<>();
    private final Map<Object, String> names = new IdentityHashMap<>();
    private final Map<Object, String> fieldsThatHold = new IdentityHashMap<>();
    private final Trace trace = new Trace();
    private int locationCount;
    private int steps;
    private int plainAccesses;
    private long changes;
    private long nanos;
    /** How much of it has passed in spinning since the last deadline. */
    private long spun;

    private ControlledThread running;
    private Outcome failure;
    private boolean abandoned;
    private boolean raceSeen;

    Execution(Search search, RunLimits limits, boolean racesFail, boolean switchAtPlainAccesses) {
        this.search = search;
        this.limits = limits;
        this.racesFail = racesFail;
        this.switchAtPlainAccesses = switchAtPlainAccesses;
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
                thread.thread.join(UNWINDING_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private ControlledThread register(String name, Thread thread) {
        Location end = new Location(locationCount++, "the end of " + name);
        Location permit = new Location(locationCount++, "the permit of " + name);
        ControlledThread registered = new ControlledThread(threads.size(), name, thread, end, permit);
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
            commitOptimisticReads(self);
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
            trace.add(self, "ends with " + thrown.getClass().getSimpleName());
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
        ControlledThread self = running;
        if (abandoned) {
            throw new Abandoned();
        }
        commitOptimisticReads(self);
        take(self, op);
    }

    private void take(ControlledThread self, Op op) {
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
        perform(self, op);
    }

    /** Like {@link #step}, but keeps what a thread reads optimistically. */
    public void stepOfValidation(Op op) {
        if (abandoned) {
            throw new Abandoned();
        }
        take(running, op);
    }

    private void giveTurn(ControlledThread self) {
        ControlledThread next = choose();
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

    private ControlledThread choose() {
        List<ControlledThread> enabled = enabled();
        while (enabled.isEmpty()) {
            if (threads.stream().allMatch(ControlledThread::isFinished)) {
                return null;
            }
            if (!rouseSpinning() && !passTime()) {
                fail(Standstill.describe(this, threads));
            }
            enabled = enabled();
        }
        int index = search.chooseThread(this, enabled);
        if (index < 0) {
            abandon();
            throw new Abandoned();
        }
        return threads.get(index);
    }

    private List<ControlledThread> enabled() {
        return threads.stream().filter(thread -> thread.isEnabled(this)).toList();
    }

    /**
     * When nobody else can go on, a thread that seems to spin may, a bounded number of times. That uses up
     * time, ever more of it, so that a thread that looks at the clock comes to an end.
     */
    private boolean rouseSpinning() {
        if (nextDeadline() <= nanos) {
            return false;
        }
        boolean roused = false;
        for (ControlledThread thread : threads) {
            if (!thread.finished && thread.spin.rouse(changes)) {
                thread.wokenByItself++;
                roused = true;
            }
        }
        if (roused) {
            spun += SPINNING_NANOS + spun / 8;
            nanos = Math.min(nextDeadline(), nanos + SPINNING_NANOS + spun / 8);
        }
        return roused;
    }

    /** When nobody can go on, virtual time jumps to the next deadline. */
    private boolean passTime() {
        long next = nextDeadline();
        if (next == Op.NEVER) {
            return false;
        }
        nanos = Math.max(nanos, next);
        spun = 0;
        for (ControlledThread thread : threads) {
            if (thread.hasDeadline() && thread.pending.deadlineNanos() <= nanos) {
                thread.timedOut = !thread.pending.enabled().getAsBoolean();
                thread.wokenByItself++;
                thread.spin.wake();
                // None of the steps so far could have been taken later, for then time had not passed.
                threads.forEach(other -> thread.order.join(other.order));
            }
        }
        return true;
    }

    private long nextDeadline() {
        return threads.stream()
                .filter(ControlledThread::hasDeadline)
                .mapToLong(thread -> thread.pending.deadlineNanos())
                .min()
                .orElse(Op.NEVER);
    }

    /** The running thread lets time pass; an interrupt ends that. */
    void pass(long time) throws InterruptedException {
        ControlledThread self = running;
        if (!self.interrupted) {
            step(Op.when(Op.Kind.READ, null, () -> self.interrupted, "time to pass")
                    .until(nanos + time));
            tookDeadline();
        }
        if (self.interrupted) {
            self.interrupted = false;
            throw new InterruptedException();
        }
    }

    /** The running thread interrupts {@code other}, as a step at what that one waits for. */
    void interrupt(ControlledThread other) {
        step(Op.of(Op.Kind.WRITE, other.pending == null ? null : other.pending.location()));
        trace("interrupts " + (other == running ? "itself" : other.name()));
        other.interrupted = true;
        changed();
    }

    private void perform(ControlledThread self, Op op) {
        self.pending = null;
        self.order.tick(self.index);
        Location location = op.location();
        if (location == null) {
            return;
        }
        self.order.join(op.kind().writes() ? location.orderOfAll : location.orderOfWrites);
        location.orderOfAll.join(self.order);
        if (op.kind().writes()) {
            location.orderOfWrites.join(self.order);
        }
        location.events.add(new Event(search.depth(), self.index, self.order.get(self.index), op.kind()));
    }

    /** Tells, once, whether the step that was just taken was its deadline. */
    public boolean tookDeadline() {
        boolean timedOut = running.timedOut;
        running.timedOut = false;
        return timedOut;
    }

    /** Lets the search decide between {@code count} ways to go on; gives 0 to {@code count - 1}. */
    public int choose(int count) {
        return count == 1 ? 0 : search.chooseWay(count);
    }

    // ---- memory ----------------------------------------------------------------------------------

    /** What the running thread does from now on happens after all that was released at {@code location}. */
    public void acquire(Location location) {
        running.happened.join(location.released);
    }

    /** All that the running thread has done happens before what acquires {@code location} later. */
    public void release(Location location) {
        location.released.join(running.happened);
        running.happened.tick(running.index);
    }

    /** Something has changed that other threads may be looking for. */
    public void changed() {
        changes++;
        running.spin.progressed();
    }

    long changes() {
        return changes;
    }

    /** The running thread is about to access a plain variable. */
    public void plainAccess(Location location, boolean write) {
        if (abandoned) {
            throw new Abandoned();
        }
        ControlledThread self = running;
        if (++plainAccesses > limits.accessesPerRun()) {
            fail(Outcome.of(
                    Ending.LIVELOCK,
                    "The threads read and write without end: after " + limits.accessesPerRun()
                            + " accesses they had not ended."));
        }
        if (write) {
            commitOptimisticReads(self);
        }
        if (switchAtPlainAccesses) {
            take(self, Op.of(write ? Op.Kind.WRITE : Op.Kind.READ, location));
        }
        if (write) {
            changed();
        }
        self.happened.tick(self.index);
        Accesses.Access access = new Accesses.Access(self, self.happened.get(self.index), self.site, write, false);
        if (!write && self.optimistic.isReading()) {
            self.optimistic.hold(new Optimistic.Read(location, access, self.happened.copy()));
        } else {
            add(location, access, self.happened);
        }
    }

    /** The running thread accesses a variable atomically: a race only with plain accesses. */
    public void atomicAccess(Location location, boolean write) {
        ControlledThread self = running;
        self.happened.tick(self.index);
        add(location, new Accesses.Access(self, self.happened.get(self.index), self.site, write, true), self.happened);
    }

    /** The running thread has looked at {@code location} and found {@code value}, and changed nothing. */
    public void looked(Location location, Object value) {
        looked(location, value, false);
    }

    /** The running thread has tried to change {@code location} and was refused. */
    public void refused(Location location) {
        looked(location, false, true);
    }

    /** The running thread has nothing to do until another one has changed something. */
    public void yield() {
        running.spin.yielded(changes);
        step(Op.of(Op.Kind.READ, null));
    }

    private void looked(Location location, Object value, boolean attempt) {
        ControlledThread self = running;
        if (self.spin.looked(self.site, location, value, attempt, changes) && !switchAtPlainAccesses) {
            // Without a step of its own a loop over a plain variable would keep the baton for ever.
            take(self, Op.of(Op.Kind.READ, location));
        }
    }

    public void beginOptimisticRead() {
        running.optimistic.begin();
    }

    /** What was read optimistically has been checked: used, it was valid; stale, it is not used. */
    public void validated() {
        running.optimistic.validated();
    }

    private void commitOptimisticReads(ControlledThread self) {
        for (Optimistic.Read read : self.optimistic.unvalidated()) {
            add(read.location(), read.access(), read.clock());
        }
    }

    private void add(Location location, Accesses.Access access, VectorClock clock) {
        location.accesses.add(access, clock).ifPresent(earlier -> {
            raceSeen = true;
            if (racesFail) {
                trace((access.write() ? "writes " : "reads ") + location.name() + ", and nothing orders this after "
                        + earlier.thread().name + "'s access");
                fail(Outcome.of(Ending.DATA_RACE, RaceText.describe(location, earlier, access)));
            }
        });
    }

    boolean raceSeen() {
        return raceSeen;
    }

    // ---- things ----------------------------------------------------------------------------------

    /** Gives the location of {@code part} of {@code owner}: a field by its name, an element by its index. */
    public Location location(Object owner, Object part, Supplier<String> name) {
        Map<Object, Location> parts = locations.computeIfAbsent(owner, none -> new HashMap<>());
        Location location = parts.get(part);
        if (location == null) {
            location = new Location(locationCount++, name.get());
            parts.put(part, location);
        }
        return location;
    }

    /** Gives the model that stands for {@code object} in this run. */
    public <T> T model(Object object, Function<Object, T> make, Class<T> type) {
        Object model = models.get(object);
        if (model == null) {
            model = make.apply(object);
            models.put(object, model);
        }
        return type.cast(model);
    }

    public void name(Object object, String name) {
        names.put(object, name);
    }

    /** The student's code refers to {@code object} by {@code field}. */
    public void fieldHolds(Object object, String field) {
        fieldsThatHold.putIfAbsent(object, field);
    }

    /** Gives what the student reads for {@code object}: its name, the field it is in, else its class. */
    public String nameOf(Object object) {
        String name = names.getOrDefault(object, fieldsThatHold.get(object));
        return name != null ? name : object.getClass().getSimpleName();
    }

    /** Gives {@code kind} with the field that holds the object, where one is known: "the lock guard". */
    public String nameOf(String kind, Object object) {
        String field = fieldsThatHold.get(object);
        return field == null ? kind : kind + " " + field;
    }

    /** Gives the name that the test has given to {@code object}; empty when it has given none. */
    public String givenName(Object object) {
        return names.getOrDefault(object, "");
    }

    /** The running thread begins another call of the student's code: looking again is no spinning. */
    public void newCall() {
        running.spin.progressed();
    }

    /** Gives the name of a field: short, unless that could be another object's field as well. */
    public String fieldName(Object owner, String field) {
        if (owner instanceof Class<?> type) {
            return type.getSimpleName() + "." + field;
        }
        return names.size() == 1 && names.containsKey(owner) ? field : nameOf(owner) + "." + field;
    }

    public void atSite(int site) {
        running.site = site;
    }

    public long nanos() {
        return nanos;
    }

    public Trace trace() {
        return trace;
    }

    /** Notes what the running thread does; not before there is another one. */
    public void trace(String what) {
        if (threads.size() > 1) {
            trace.add(running, what);
        }
    }

    // ---- ends ------------------------------------------------------------------------------------

    /** Ends the run with a failure. */
    public void fail(Outcome outcome) {
        if (failure == null) {
            failure = outcome;
        }
        abandon();
        throw new Abandoned();
    }

    private void abandon() {
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
