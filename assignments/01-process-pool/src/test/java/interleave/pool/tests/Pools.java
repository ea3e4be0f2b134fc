package interleave.pool.tests;

import interleave.kit.Expect;
import interleave.kit.process.Call;
import interleave.kit.process.Processes;
import interleave.kit.process.Rendezvous;
import interleave.pool.JvmProcessPool;
import interleave.pool.ProcessPool;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Pools, as the tests make and watch them. */
final class Pools {
    private Pools() {}

    /** Starts a pool and names its workers for the reader of a failure. */
    static ProcessPool start(int processes) throws IOException, InterruptedException {
        ProcessPool pool = Call.of("new JvmProcessPool(" + processes + ")", () -> new JvmProcessPool(processes));
        Processes.atEnd(pool::terminate);
        List<Long> pids = pool.pids();
        for (int i = 0; i < pids.size(); i++) {
            String name = "worker " + (i + 1);
            ProcessHandle.of(pids.get(i)).ifPresent(worker -> Processes.name(worker, name));
        }
        return pool;
    }

    /** Begins to close it, and returns at once. */
    static Call<Object> beginClose(String what, ProcessPool pool) {
        return Call.begin(what, () -> {
            pool.close();
            return null;
        });
    }

    /** Has {@code parties} workers meet, and gives their pids. */
    static Set<Long> meet(ProcessPool pool, int parties) throws Exception {
        Rendezvous place = new Rendezvous(Files.createTempDirectory(Processes.folder(), "meeting"), parties);
        List<Rendezvous> arguments = Collections.nCopies(parties, place);
        Call<List<Long>> meeting =
                Call.begin("pool.map(" + parties + " tasks that meet)", () -> pool.map(new Tasks.Meet(), arguments));
        Expect.that(
                Processes.comesTrue(() -> place.arrived() >= parties || meeting.isOver()),
                parties + " tasks are to run at the same time, but only " + place.arrived() + " of them have begun");
        List<Long> pids = meeting.value();
        Set<Long> distinct = Set.copyOf(pids);
        Expect.equal("number of processes that ran " + parties + " tasks at the same time", parties, distinct.size());
        return distinct;
    }

    /** Waits until the pool has noticed that a worker is dead. */
    static void awaitNotListed(ProcessPool pool, long pid) throws InterruptedException {
        Expect.that(
                Processes.comesTrue(() -> !pool.pids().contains(pid)),
                "pids() still lists process " + pid + ", which is dead");
    }
}
