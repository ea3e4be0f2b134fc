package interleave.pool.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.FileLatch;
import interleave.kit.process.Processes;
import interleave.pool.ProcessPool;
import interleave.pool.WorkerCrashedException;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:crash")
@DisplayName("When a worker dies,")
class CrashTest {

    @RealProcesses
    @DisplayName("by System.exit in a task, that task fails with its exit code, and the pool goes on")
    void exits() throws Exception {
        ProcessPool pool = Pools.start(2);
        Set<Long> before = Set.copyOf(pool.pids());
        Future<Integer> exits = Call.of("pool.submit(System.exit(7))", () -> pool.submit(new Tasks.Exit(), 7));
        WorkerCrashedException cause = Results.failure("the task that exits", WorkerCrashedException.class, exits);
        Expect.equal("exitCode()", 7, cause.exitCode());
        Expect.that(before.contains(cause.pid()), "pid(): expected one of " + before + ", got " + cause.pid());
        Set<Long> after = Pools.meet(pool, 2);
        Expect.that(!after.contains(cause.pid()), "a task ran in process " + cause.pid() + ", which had died");
        Expect.equal("pids() afterwards", after, Set.copyOf(pool.pids()));
    }

    @RealProcesses
    @DisplayName("killed while it runs a task, only that task fails")
    void killedWhileBusy() throws Exception {
        ProcessPool pool = Pools.start(1);
        long pid = pool.pids().get(0);
        FileLatch begun = new FileLatch(Processes.folder(), "begun");
        FileLatch never = new FileLatch(Processes.folder(), "never");
        Future<String> killed =
                Call.of("pool.submit(long task)", () -> pool.submit(new Tasks.Hold(begun, never), "done"));
        Future<Integer> next = Call.of("pool.submit(6 * 6)", () -> pool.submit(new Tasks.Square(), 6));
        Expect.that(begun.await(), "the task has not begun");
        Processes.kill(ProcessHandle.of(pid).orElseThrow());
        WorkerCrashedException cause = Results.failure("the killed task", WorkerCrashedException.class, killed);
        Expect.equal("pid()", pid, cause.pid());
        Results.expect("the task that waited behind it", 36, next);
    }

    @RealProcesses
    @DisplayName("killed while it is idle, it is listed no more, and replaced when a task needs it")
    void killedWhileIdle() throws Exception {
        ProcessPool pool = Pools.start(2);
        long pid = pool.pids().get(0);
        Processes.kill(ProcessHandle.of(pid).orElseThrow());
        Pools.awaitNotListed(pool, pid);
        Set<Long> after = Pools.meet(pool, 2);
        Expect.that(!after.contains(pid), "a task ran in process " + pid + ", which had died");
    }
}
