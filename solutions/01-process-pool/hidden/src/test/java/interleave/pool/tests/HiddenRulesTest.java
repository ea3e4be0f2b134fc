package interleave.pool.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.FileLatch;
import interleave.kit.process.Processes;
import interleave.pool.ProcessPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:rules")
@DisplayName("By the rules,")
class HiddenRulesTest {

    @RealProcesses
    @DisplayName("no task runs in the caller's process, however many wait for a worker")
    void manyWait() throws Exception {
        ProcessPool pool = Pools.start(1);
        FileLatch begun = new FileLatch(Processes.folder(), "begun");
        FileLatch goOn = new FileLatch(Processes.folder(), "go on");
        Future<String> held = pool.submit(new Tasks.Hold(begun, goOn), "held");
        Expect.that(begun.await(), "the task has not begun");
        List<Future<Long>> futures = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            futures.add(Call.of("pool.submit()", () -> pool.submit(new Tasks.Pid(), 0)));
        }
        goOn.open();
        Results.expect("the first task", "held", held);
        for (Future<Long> future : futures) {
            Expect.that(
                    Results.of("a task that waited", future) != ProcessHandle.current().pid(),
                    "a task ran in the caller's process: a crash there would take the caller with it");
        }
    }

    @RealProcesses
    @DisplayName("a static field that a task sets is the worker's, not the caller's")
    void staticField() throws Exception {
        ProcessPool pool = Pools.start(1);
        Results.expect("what the field held in the worker", "untouched", pool.submit(new HiddenTasks.SetsStatic(), "set"));
        Expect.equal("the same field of the caller", "untouched", HiddenTasks.SetsStatic.value);
    }
}
