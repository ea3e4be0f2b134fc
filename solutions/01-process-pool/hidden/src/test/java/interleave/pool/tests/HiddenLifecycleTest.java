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
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:lifecycle")
@DisplayName("At the end,")
class HiddenLifecycleTest {

    /** A caller whose worker runs a task without end. */
    static final class BusyCaller {
        private BusyCaller() {}

        public static void main(String[] folder) throws Exception {
            ProcessPool pool = new JvmProcessPool(1);
            FileLatch begun = new FileLatch(Path.of(folder[0]), "begun");
            pool.submit(new HiddenTasks.Forever(begun), 0);
            begun.await();
            Peer.say(String.valueOf(pool.pids().get(0)));
            Peer.hear();
        }
    }

    @RealProcesses
    @DisplayName("a worker ends by itself when the caller has died, also in the middle of a task")
    void callerDiesWhileBusy() throws Exception {
        Child caller =
                Processes.start("caller", BusyCaller.class, Processes.folder().toString());
        ProcessHandle worker = ProcessHandle.of(Long.parseLong(caller.hear())).orElseThrow();
        Processes.name(worker, "worker");
        caller.kill();
        Processes.awaitEnd(List.of(worker), "the caller has been killed, but its busy worker is still alive");
    }

    @RealProcesses
    @DisplayName("two threads close at the same time, and both wait until no process is left")
    void closedTwice() throws Exception {
        ProcessPool pool = Pools.start(2);
        FileLatch begun = new FileLatch(Processes.folder(), "begun");
        FileLatch goOn = new FileLatch(Processes.folder(), "go on");
        Future<String> held = pool.submit(new Tasks.Hold(begun, goOn), "held");
        Expect.that(begun.await(), "the task has not begun");
        Call<Object> one = Pools.beginClose("pool.close()", pool);
        Call<Object> two = Pools.beginClose("pool.close() of another thread", pool);
        Expect.that(one.untilItWaits(), "close() returned while a task was still running");
        Expect.that(two.untilItWaits(), "close() of another thread returned while a task was still running");
        goOn.open();
        one.value();
        two.value();
        Processes.expectNone(Processes.ofStudent(), "after close() no worker process is left");
        Results.expect("the task", "held", held);
        Call.doing("pool.terminate()", pool::terminate);
    }

    @RealProcesses
    @DisplayName("a thread that a task has left behind keeps no worker alive")
    void threadLeft() throws Exception {
        ProcessPool pool = Pools.start(1);
        Results.expect("the task that leaves a thread", 5, pool.submit(new HiddenTasks.LeavesThread(), 5));
        Call.doing("pool.close()", pool::close);
        Processes.expectNone(Processes.ofStudent(), "after close() no worker process is left");
    }

    @RealProcesses
    @DisplayName("terminate ends a close that waits, and a map that waits")
    void terminateMeetsCloseAndMap() throws Exception {
        ProcessPool pool = Pools.start(1);
        FileLatch begun = new FileLatch(Processes.folder(), "begun");
        Call<List<Integer>> map =
                Call.begin("pool.map(a task without end)", () -> pool.map(new HiddenTasks.Forever(begun), List.of(1, 2)));
        Expect.that(begun.await(), "the task has not begun");
        Call<Object> close = Pools.beginClose("pool.close()", pool);
        Expect.that(close.untilItWaits(), "close() returned while a task was still running");
        Call.doing("pool.terminate()", pool::terminate);
        Expect.that(map.thrown() != null, "map returned although its tasks never ended");
        close.value();
        Processes.awaitEnd(Processes.ofStudent(), "after terminate() a worker is still alive");
        Call.doing("pool.terminate(), again,", pool::terminate);
    }

    @RealProcesses
    @DisplayName("terminate kills a worker that takes no notice of being asked to end")
    void stubborn() throws Exception {
        ProcessPool pool = Pools.start(1);
        FileLatch begun = new FileLatch(Processes.folder(), "begun");
        Future<Integer> future = pool.submit(new HiddenTasks.Stubborn(begun), 0);
        Expect.that(begun.await(), "the task has not begun");
        Call.doing("pool.terminate()", pool::terminate);
        Processes.awaitEnd(Processes.ofStudent(), "after terminate() a worker is still alive");
        Results.notFinished("the task", future);
    }

    @RealProcesses
    @DisplayName("an interrupt ends the wait of map")
    void interruptedMap() throws Exception {
        ProcessPool pool = Pools.start(1);
        FileLatch begun = new FileLatch(Processes.folder(), "begun");
        Call<List<Integer>> map =
                Call.begin("pool.map(a task without end)", () -> pool.map(new HiddenTasks.Forever(begun), List.of(1)));
        Expect.that(begun.await(), "the task has not begun");
        Expect.that(map.untilItWaits(), "map returned although its task had not ended");
        map.interrupt();
        Throwable thrown = map.thrown();
        Expect.that(thrown instanceof InterruptedException, "map: expected InterruptedException, got " + thrown);
        Call.doing("pool.terminate()", pool::terminate);
        Processes.awaitEnd(Processes.ofStudent(), "after terminate() a worker is still alive");
    }
}
