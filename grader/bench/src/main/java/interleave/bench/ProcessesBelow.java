package interleave.bench;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Counts the processes that a process has below it in its life; who lives for less than a look is missed. */
final class ProcessesBelow {
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private ProcessesBelow() {}

    /** Gives their number, when the process has ended. */
    static CompletableFuture<Integer> in(Process process) {
        CompletableFuture<Integer> count = new CompletableFuture<>();
        Thread watcher = new Thread(() -> count.complete(watch(process)), "processes below " + process.pid());
        watcher.setDaemon(true);
        watcher.start();
        return count;
    }

    private static int watch(Process process) {
        Set<Long> seen = new HashSet<>();
        while (process.isAlive()) {
            seen.addAll(process.descendants().map(ProcessHandle::pid).collect(Collectors.toSet()));
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return seen.size();
    }
}
