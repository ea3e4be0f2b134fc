package interleave.pool.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.pool.ProcessPool;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:rules")
@DisplayName("By the rules,")
class RulesTest {

    @RealProcesses
    @DisplayName("no task runs in the caller's process")
    void neverInTheCaller() throws Exception {
        ProcessPool pool = Pools.start(1);
        List<Long> ran = Call.of("pool.map(6 tasks)", () -> pool.map(new Tasks.Pid(), Collections.nCopies(6, 0)));
        Expect.that(
                !ran.contains(ProcessHandle.current().pid()),
                "a task ran in the caller's process: a crash there would take the caller with it");
    }
}
