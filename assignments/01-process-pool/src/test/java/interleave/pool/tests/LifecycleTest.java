package interleave.pool.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.Child;
import interleave.kit.process.FileLatch;
import interleave.kit.process.Peer;
import interleave.kit.process.Processes;
import interleave.pool.JvmProcessPool;
import interleave.pool.ProcessPool;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:lifecycle")
@DisplayName("At the end,")
class LifecycleTest {

    @RealProcesses
    @DisplayName("close lets the submitted tasks finish, and leaves no process")
    void close() throws Exception {
        ProcessPool pool = Pools.start(1);
        FileLatch begun = new FileLatch(Processes.folder(), "begun");
        FileLatch goOn = new FileLatch(Processes.folder(), "go on");
        Future<String> first = Call.of("pool.submit(first)", () -> pool.submit(new Tasks.Hold(begun, goOn), "first"));
        Future<Integer> second = Call.of("pool.submit(second)", () -> pool.submit(new Tasks.Square(), 2));
        Expect.that(begun.await(), "the first task has not begun");
        Call<Object> closing = Pools.beginClose("pool.close()", pool);
        Expect.that(closing.untilItWaits(), "close() returned while a task was still running");
        goOn.open();
        closing.value();
        Processes.expectNone(Processes.ofStudent(), "after close() no worker process is left");
        Results.expect("the first task", "first", first);
        Results.expect("the second task", 4, second);
        Expect.equal("pids() after close()", List.of(), pool.pids());
        Call.doing("pool.close(), again,", pool::close);
    }

    @RealProcesses
    @DisplayName("terminate kills the workers at once; what has not finished fails")
    void terminate() throws Exception {
        ProcessPool pool = Pools.start(2);
        List<ProcessHandle> workers = Processes.ofStudent();
        FileLatch begun = new FileLatch(Processes.folder(), "begun");
        FileLatch never = new FileLatch(Processes.folder(), "never");
        Tasks.Hold hold = new Tasks.Hold(begun, never);
        List<Future<String>> futures = List.of(pool.submit(hold, "a"), pool.submit(hold, "b"), pool.submit(hold, "c"));
        Expect.that(begun.await(), "no task has begun");
        Call.doing("pool.terminate()", pool::terminate);
        for (Future<String> future : futures) {
            Results.notFinished("a task that terminate() met", future);
        }
        Processes.awaitEnd(workers, "after terminate() a worker is still alive");
        Expect.equal("pids() after terminate()", List.of(), pool.pids());
        Call.doing("pool.close()", pool::close);
    }

    /** A caller that says its workers' pids, and is killed. */
    static final class Caller {
        private Caller() {}

        public static void main(String[] arguments) throws Exception {
            ProcessPool pool = new JvmProcessPool(2);
            Peer.say(pool.map(new Tasks.Pid(), List.of(0, 0)).isEmpty() ? "" : pool.pids() + "");
            Peer.hear();
        }
    }

    @RealProcesses
    @DisplayName("workers end by themselves when the caller's process has died")
    void callerDies() throws Exception {
        Child caller = Processes.start("caller", Caller.class);
        List<ProcessHandle> workers = Arrays.stream(
                        caller.hear().replaceAll("[\\[\\] ]", "").split(","))
                .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                .toList();
        for (int i = 0; i < workers.size(); i++) {
            Processes.name(workers.get(i), "worker " + (i + 1));
        }
        caller.kill();
        Processes.awaitEnd(workers, "the caller has been killed, but its worker is still alive");
    }
}
