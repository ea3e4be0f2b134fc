package interleave.pool.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.FileLatch;
import interleave.kit.process.Processes;
import interleave.pool.ProcessPool;
import interleave.pool.Task;
import interleave.pool.WorkerCrashedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:crash")
@DisplayName("When a worker dies,")
class HiddenCrashTest {

    @RealProcesses
    @DisplayName("its task is not run a second time, and others beside it finish")
    void neverTwice() throws Exception {
        ProcessPool pool = Pools.start(2);
        FileLatch begun = new FileLatch(Processes.folder(), "begun");
        FileLatch goOn = new FileLatch(Processes.folder(), "go on");
        Future<String> beside = pool.submit(new Tasks.Hold(begun, goOn), "beside");
        Expect.that(begun.await(), "the task beside has not begun");
        Path runs = Processes.folder().resolve("runs");
        for (int status = 1; status <= 3; status++) {
            Task<String, String> halts = new HiddenTasks.Halt(status);
            Future<String> future = Call.of("pool.submit(halts)", () -> pool.submit(halts, runs.toString()));
            WorkerCrashedException cause = Results.failure("the task that halts", WorkerCrashedException.class, future);
            Expect.equal("exitCode()", status, cause.exitCode());
            if (status == 1) {
                goOn.open();
                Results.expect("the task beside it", "beside", beside);
            }
            Expect.equal("number of times that tasks that halt were run", status, Files.readAllLines(runs).size());
        }
        Pools.meet(pool, 2);
    }

    @RealProcesses
    @DisplayName("killed in the middle of its result, that task fails")
    void killedInTheResult() throws Exception {
        ProcessPool pool = Pools.start(1);
        long pid = pool.pids().get(0);
        FileLatch half = new FileLatch(Processes.folder(), "half");
        FileLatch never = new FileLatch(Processes.folder(), "never");
        Future<?> future = pool.submit(new HiddenTasks.WritesHalf(half, never), 0);
        Expect.that(half.await(), "no result is being written");
        Processes.kill(ProcessHandle.of(pid).orElseThrow());
        WorkerCrashedException cause = Results.failure("the killed task", WorkerCrashedException.class, future);
        Expect.equal("pid()", pid, cause.pid());
        Results.expect("the task after it", 4, pool.submit(new Tasks.Square(), 2));
    }

    @RealProcesses
    @DisplayName("killed right after its start, nobody waits for it for ever")
    void killedAtOnce() throws Exception {
        ProcessPool pool = Pools.start(1);
        long pid = pool.pids().get(0);
        Future<Integer> first = Call.of("pool.submit(3 * 3)", () -> pool.submit(new Tasks.Square(), 3));
        Processes.kill(ProcessHandle.of(pid).orElseThrow());
        Throwable thrown = Call.begin("get() of the first task", first::get).thrown();
        // It may have been done before, or by another worker.
        if (thrown instanceof ExecutionException failed) {
            Results.cause("the first task", WorkerCrashedException.class, failed.getCause());
        } else {
            Expect.that(thrown == null, "the first task: expected a result or ExecutionException, got " + thrown);
        }
        Pools.awaitNotListed(pool, pid);
        Results.expect("the task after it", 4, pool.submit(new Tasks.Square(), 2));
    }

    @RealProcesses
    @DisplayName("while close waits, it is replaced for the tasks that are left")
    void diesWhileClosing() throws Exception {
        ProcessPool pool = Pools.start(1);
        FileLatch begun = new FileLatch(Processes.folder(), "begun");
        FileLatch goOn = new FileLatch(Processes.folder(), "go on");
        Call.of("pool.submit(long task)", () -> pool.submit(new Tasks.Hold(begun, goOn), "held"));
        Future<Integer> exits = Call.of("pool.submit(System.exit(7))", () -> pool.submit(new Tasks.Exit(), 7));
        Future<Integer> last = Call.of("pool.submit(5 * 5)", () -> pool.submit(new Tasks.Square(), 5));
        Expect.that(begun.await(), "the task has not begun");
        Call<Object> close = Pools.beginClose("pool.close()", pool);
        boolean waits = close.untilItWaits();
        goOn.open();
        Throwable ended = Call.begin("get() of the task that exits", exits::get).thrown();
        if (!waits || ended instanceof CancellationException) {
            // Whether close waits, and for which tasks, is another part's question.
            return;
        }
        Results.failure("the task that exits", WorkerCrashedException.class, exits);
        Results.expect("the task that waited behind it", 25, last);
    }

    @RealProcesses
    @DisplayName("and all others die too, the next tasks have new workers")
    void allDie() throws Exception {
        ProcessPool pool = Pools.start(2);
        List<Long> before = pool.pids();
        for (long pid : before) {
            Processes.kill(ProcessHandle.of(pid).orElseThrow());
        }
        for (long pid : before) {
            Pools.awaitNotListed(pool, pid);
        }
        for (long pid : Pools.meet(pool, 2)) {
            Expect.that(!before.contains(pid), "a task ran in process " + pid + ", which had died");
        }
        Expect.equal("number of pids()", 2, pool.pids().size());
    }

    @RealProcesses
    @DisplayName("map fails with that, and the pool goes on")
    void inMap() throws Exception {
        ProcessPool pool = Pools.start(1);
        Throwable thrown = Call.begin("pool.map(System.exit)", () -> pool.map(new Tasks.Exit(), List.of(9, 8)))
                .thrown();
        Expect.that(thrown instanceof ExecutionException, "map: expected ExecutionException, got " + thrown);
        WorkerCrashedException cause = Results.cause("map", WorkerCrashedException.class, thrown.getCause());
        Expect.equal("exitCode() of the lowest index", 9, cause.exitCode());
        Results.expect("the task after it", 4, pool.submit(new Tasks.Square(), 2));
    }
}
