package interleave.pool.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.Processes;
import interleave.pool.JvmProcessPool;
import interleave.pool.ProcessPool;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:map")
@DisplayName("A pool")
class MapTest {

    @RealProcesses
    @DisplayName("gives the results in the order of the arguments")
    void order() throws Exception {
        ProcessPool pool = Pools.start(2);
        List<Integer> arguments = IntStream.range(0, 20).boxed().toList();
        List<Integer> squares = arguments.stream().map(n -> n * n).toList();
        Expect.equal("map(n * n)", squares, Call.of("pool.map(n * n)", () -> pool.map(new Tasks.Square(), arguments)));
        Expect.equal(
                "map of no arguments", List.of(), Call.of("pool.map()", () -> pool.map(new Tasks.Square(), List.of())));
        Future<Integer> future = Call.of("pool.submit(7 * 7)", () -> pool.submit(new Tasks.Square(), 7));
        Results.expect("the task", 49, future);
    }

    @RealProcesses
    @DisplayName("has as many living workers as were asked for, processes of their own")
    void workers() throws Exception {
        ProcessPool pool = Pools.start(3);
        Expect.equal("size()", 3, pool.size());
        List<Long> pids = pool.pids();
        Expect.equal("number of pids()", 3, pids.size());
        Expect.equal("number of different pids()", 3, new HashSet<>(pids).size());
        Expect.that(!pids.contains(ProcessHandle.current().pid()), "the caller's own process is no worker");
        for (long pid : pids) {
            Expect.that(
                    ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false),
                    "pids() lists " + pid + ", but there is no such process");
        }
        List<Long> started =
                Processes.ofStudent().stream().map(ProcessHandle::pid).toList();
        Expect.that(started.containsAll(pids), "pids() lists " + pids + ", but the pool has started " + started);
    }

    @RealProcesses
    @DisplayName("needs at least one process, and starts none for less")
    void atLeastOne() throws Exception {
        Expect.toThrow("new JvmProcessPool(0)", IllegalArgumentException.class, () -> new JvmProcessPool(0));
        Expect.toThrow("new JvmProcessPool(-1)", IllegalArgumentException.class, () -> new JvmProcessPool(-1));
        Processes.expectNone(Processes.ofStudent(), "after IllegalArgumentException no process is left");
    }

    @RealProcesses
    @DisplayName("passes 8 MiB to a worker and back")
    void large() throws Exception {
        ProcessPool pool = Pools.start(1);
        int[] large = IntStream.range(0, 2 * 1024 * 1024).toArray();
        Future<int[]> future = Call.of("pool.submit(8 MiB)", () -> pool.submit(new Tasks.Echo<int[]>(), large));
        Expect.that(
                Arrays.equals(large, Results.of("the task with 8 MiB", future)),
                "the 8 MiB that came back are not those that were sent");
    }
}
