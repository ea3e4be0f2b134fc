package interleave.kit.process;

import interleave.kit.host.ProcessTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Who belongs to a run: looks at its processes ten times a second, names them, and writes down when they
 * came and went. A process that lives for less than that may stay unseen.
 */
final class Census {
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final ProcessTable table = ProcessTable.ofThisSystem();
    private final String mark = String.valueOf(System.getenv(ProcessTable.MARK));
    private final Chronicle chronicle;
    private final Map<ProcessHandle, String> names = new LinkedHashMap<>();
    private final List<ProcessHandle> gone = new ArrayList<>();
    private final List<ProcessHandle> hidden = new ArrayList<>();
    private final Thread thread = new Thread(this::lookAgainAndAgain, "interleave census");
    private volatile boolean closed;

    Census(Chronicle chronicle) {
        this.chronicle = chronicle;
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    /** Names a process that is looked at here. */
    synchronized void name(ProcessHandle process, String name) {
        chronicle.rename(nameOf(process), name);
        names.put(process, name);
    }

    /** Starts a process of the test's own; its end is written down by who knows more of it. No look comes in between. */
    synchronized Process start(ProcessBuilder builder, String name) throws IOException {
        Process process = builder.start();
        names.put(process.toHandle(), name);
        gone.add(process.toHandle());
        chronicle.add(name, "is started, pid " + process.pid());
        return process;
    }

    /** Starts a process of the kit's own, which does not belong to the run. */
    synchronized Process startHidden(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        hidden.add(process.toHandle());
        return process;
    }

    /** Gives all processes of the run that are alive now, those that the test has started included. */
    synchronized List<ProcessHandle> alive() {
        List<ProcessHandle> family = new ArrayList<>(table.family(ProcessHandle.current(), mark));
        // Orphans that were seen before their parent ended.
        names.keySet().stream()
                .filter(process -> !family.contains(process) && table.runs(process))
                .forEach(family::add);
        family.removeAll(hidden);
        return family;
    }

    boolean runs(ProcessHandle process) {
        return table.runs(process);
    }

    /** Gives what the student reads as the process' name. */
    synchronized String nameOf(ProcessHandle process) {
        return names.computeIfAbsent(process, unnamed -> "process " + process.pid());
    }

    /** Gives the names of the processes that have come so far, by their handles. */
    synchronized Map<ProcessHandle, String> seen() {
        return new LinkedHashMap<>(names);
    }

    /** Looks once, at descendants only: to find orphans as well takes several times as long. */
    synchronized void look() {
        List<ProcessHandle> now =
                ProcessHandle.current().descendants().filter(table::runs).toList();
        for (ProcessHandle process : now) {
            if (!names.containsKey(process) && !hidden.contains(process)) {
                chronicle.add(nameOf(process), "has started");
            }
        }
        for (ProcessHandle process : names.keySet()) {
            if (!gone.contains(process) && !table.runs(process)) {
                gone.add(process);
                chronicle.add(nameOf(process), "has ended");
            }
        }
    }

    private void lookAgainAndAgain() {
        while (!closed) {
            look();
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }

    /** Stops looking; what is known stays. */
    void end() throws InterruptedException {
        closed = true;
        LockSupport.unpark(thread);
        thread.join();
    }
}
