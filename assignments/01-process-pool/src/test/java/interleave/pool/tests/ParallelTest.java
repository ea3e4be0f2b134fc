package interleave.pool.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.FileLatch;
import interleave.kit.process.Processes;
import interleave.pool.ProcessPool;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:parallel")
@DisplayName("Workers")
class ParallelTest {

    @RealProcesses
    @DisplayName("run at the same time, and are used again for the next tasks")
    void meetAndAreReused() throws Exception {
        ProcessPool pool = Pools.start(2);
        Set<Long> pids = Set.copyOf(pool.pids());
        Expect.equal("the processes that ran two tasks at the same time", pids, Pools.meet(pool, 2));
        List<Long> ran = Call.of("pool.map(12 tasks)", () -> pool.map(new Tasks.Pid(), Collections.nCopies(12, 0)));
        Expect.that(
                pids.containsAll(ran), "the workers are " + pids + ", but 12 further tasks ran in " + Set.copyOf(ran));
        Expect.equal("pids() afterwards", pids, Set.copyOf(pool.pids()));
    }

    @RealProcesses
    @DisplayName("that are busy for long hold nobody else up")
    void oneIsBusy() throws Exception {
        ProcessPool pool = Pools.start(2);
        FileLatch begun = new FileLatch(Processes.folder(), "begun");
        FileLatch goOn = new FileLatch(Processes.folder(), "go on");
        Future<String> slow = Call.of("pool.submit(slow)", () -> pool.submit(new Tasks.Hold(begun, goOn), "slow"));
        Expect.that(begun.await(), "the slow task has not begun");
        List<Integer> others = Call.of("pool.map(others)", () -> pool.map(new Tasks.Square(), List.of(1, 2, 3)));
        Expect.equal("map(n * n) beside a slow task", List.of(1, 4, 9), others);
        Expect.that(!slow.isDone(), "the slow task has a result before it has ended");
        goOn.open();
        Results.expect("the slow task", "slow", slow);
    }
}
