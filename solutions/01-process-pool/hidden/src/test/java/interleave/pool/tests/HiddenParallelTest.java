package interleave.pool.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.FileLatch;
import interleave.kit.process.Processes;
import interleave.pool.ProcessPool;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:parallel")
@DisplayName("Workers")
class HiddenParallelTest {

    @RealProcesses
    @DisplayName("are all at work at the same time, again and again, and stay the same processes")
    void threeMeetTwice() throws Exception {
        ProcessPool pool = Pools.start(3);
        Set<Long> pids = Set.copyOf(pool.pids());
        Expect.equal("the processes that ran three tasks at the same time", pids, Pools.meet(pool, 3));
        Expect.equal("and once more", pids, Pools.meet(pool, 3));
    }

    @RealProcesses
    @DisplayName("get tasks from whoever is free, not in turn")
    void freeOneTakes() throws Exception {
        ProcessPool pool = Pools.start(2);
        FileLatch begun = new FileLatch(Processes.folder(), "begun");
        FileLatch goOn = new FileLatch(Processes.folder(), "go on");
        Future<String> slow = pool.submit(new Tasks.Hold(begun, goOn), "slow");
        Expect.that(begun.await(), "the slow task has not begun");
        List<Future<Integer>> others = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int n = i;
            others.add(Call.of("pool.submit(" + n + ")", () -> pool.submit(new Tasks.Square(), n)));
        }
        for (int i = 0; i < 6; i++) {
            Results.expect("task " + i + ", while one worker is busy and the other is free", i * i, others.get(i));
        }
        goOn.open();
        Results.expect("the slow task", "slow", slow);
    }
}
