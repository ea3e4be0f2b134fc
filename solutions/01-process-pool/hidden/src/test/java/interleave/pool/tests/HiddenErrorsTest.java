package interleave.pool.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.FileLatch;
import interleave.kit.process.Processes;
import interleave.kit.process.Rendezvous;
import java.nio.file.Files;
import interleave.pool.ProcessPool;
import interleave.pool.RemoteTaskException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:errors")
@DisplayName("When something goes wrong,")
class HiddenErrorsTest {

    @RealProcesses
    @DisplayName("map throws the failure of the lowest index, also when it comes last")
    void lowestIndexFailsLast() throws Exception {
        ProcessPool pool = Pools.start(2);
        Rendezvous both = new Rendezvous(Files.createDirectory(Processes.folder().resolve("both")), 2);
        FileLatch last = new FileLatch(Processes.folder(), "last");
        Call<?> map = Call.begin(
                "pool.map(failing tasks)", () -> pool.map(new HiddenTasks.FailsInTurn(both, last), List.of(0, 1, 2)));
        Expect.that(Processes.comesTrue(() -> both.arrived() == 2), "two tasks of map do not run at the same time");
        Future<Integer> open = pool.submit(new HiddenTasks.Open(last), 1);
        Results.expect("a task beside them", 1, open);
        Throwable thrown = map.thrown();
        Expect.that(thrown instanceof ExecutionException, "map: expected ExecutionException, got " + thrown);
        RemoteTaskException cause = Results.cause("map", RemoteTaskException.class, thrown.getCause());
        Expect.that(
                String.valueOf(cause.getMessage()).contains("failure 0"),
                "map failed with \"" + cause.getMessage() + "\", but the lowest index failed with \"failure 0\"");
    }

    @RealProcesses
    @DisplayName("an exception that cannot be serialised itself is told all the same, and so is a stack overflow")
    void oddThrowables() throws Exception {
        ProcessPool pool = Pools.start(1);
        List<Long> pids = pool.pids();
        RemoteTaskException odd = Results.failure(
                "the task that throws what cannot be serialised",
                RemoteTaskException.class,
                pool.submit(new HiddenTasks.ThrowsOdd(), 0));
        Expect.equal("remoteType()", HiddenTasks.Odd.class.getName(), odd.remoteType());
        RemoteTaskException overflow = Results.failure(
                "the task that calls itself without end",
                RemoteTaskException.class,
                pool.submit(new HiddenTasks.Overflows(), 0));
        Expect.equal("remoteType()", "java.lang.StackOverflowError", overflow.remoteType());
        Results.expect("the task after them", 16, pool.submit(new Tasks.Square(), 4));
        Expect.equal("pids() afterwards", pids, pool.pids());
    }

    @RealProcesses
    @DisplayName("one argument of map that cannot be serialised fails map, and no worker is lost")
    void unserialisableInMap() throws Exception {
        ProcessPool pool = Pools.start(1);
        List<Long> pids = pool.pids();
        Throwable thrown = Call.begin("pool.map(an argument that cannot be serialised)", () -> pool.map(
                        new Tasks.TakeStuck(), List.of(new Tasks.Stuck())))
                .thrown();
        Expect.that(
                thrown instanceof ExecutionException,
                "map of an argument that cannot be serialised: expected ExecutionException, got " + thrown);
        Results.expect("the task after it", 16, pool.submit(new Tasks.Square(), 4));
        Expect.equal("pids() afterwards", pids, pool.pids());
    }

    @RealProcesses
    @DisplayName("a terminated pool rejects tasks")
    void terminated() throws Exception {
        ProcessPool pool = Pools.start(1);
        Call.doing("pool.terminate()", pool::terminate);
        Expect.toThrow(
                "submit after terminate()", RejectedExecutionException.class, () -> pool.submit(new Tasks.Square(), 1));
        Expect.toThrow(
                "map after terminate()",
                RejectedExecutionException.class,
                () -> pool.map(new Tasks.Square(), List.of(1)));
    }

    @RealProcesses
    @DisplayName("a task that is handed in while terminate is called is refused, or its future ends")
    void terminateMeetsSubmit() throws Exception {
        ProcessPool pool = Pools.start(1);
        FileLatch packing = new FileLatch(Processes.folder(), "packing");
        FileLatch goOn = new FileLatch(Processes.folder(), "go on");
        HiddenTasks.LongPacked argument = new HiddenTasks.LongPacked(packing, goOn);
        Call<Future<Integer>> submit = Call.begin(
                "pool.submit(an argument whose writeObject takes long)",
                () -> pool.submit(new HiddenTasks.TakesLongPacked(), argument));
        Expect.that(packing.await(), "the argument is not being serialised");
        Call<Object> terminate = Call.begin("pool.terminate()", () -> {
            pool.terminate();
            return null;
        });
        // Whether it waits for writeObject is the student's choice.
        terminate.untilItWaits();
        goOn.open();
        terminate.value();
        Throwable refused = submit.thrown();
        if (refused == null) {
            Results.notFinished("the task that terminate() met", submit.value());
        } else {
            Expect.that(
                    refused instanceof RejectedExecutionException,
                    "submit beside terminate(): expected a future or RejectedExecutionException, got " + refused);
        }
        Processes.awaitEnd(Processes.ofStudent(), "after terminate() a worker is still alive");
    }

    @RealProcesses
    @DisplayName("a task that leaves its thread interrupted has its result all the same")
    void leavesAnInterrupt() throws Exception {
        ProcessPool pool = Pools.start(1);
        Results.expect("the task that interrupts its thread", 3, pool.submit(new HiddenTasks.Interrupts(), 3));
    }

    @RealProcesses
    @DisplayName("a thread that a task has left behind prints on without end, and disturbs nothing")
    void printsOn() throws Exception {
        ProcessPool pool = Pools.start(1);
        Results.expect("the task that leaves a thread", 5, pool.submit(new HiddenTasks.GoesOnPrinting(), 5));
        for (int i = 0; i < 20; i++) {
            Results.expect("task " + i + " after it", i * i, pool.submit(new Tasks.Square(), i));
        }
    }
}
