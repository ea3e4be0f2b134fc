package interleave.pool.tests;

import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.pool.ProcessPool;
import interleave.pool.RemoteTaskException;
import java.io.NotSerializableException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:errors")
@DisplayName("When something goes wrong,")
class ErrorsTest {

    @RealProcesses
    @DisplayName("a task that throws fails only its own future, which tells what it threw")
    void throwing() throws Exception {
        ProcessPool pool = Pools.start(1);
        Future<Integer> bad = Call.of("pool.submit(throwing)", () -> pool.submit(new Tasks.Throwing(), "no luck"));
        Future<Integer> good = Call.of("pool.submit(5 * 5)", () -> pool.submit(new Tasks.Square(), 5));
        RemoteTaskException cause = Results.failure("the throwing task", RemoteTaskException.class, bad);
        Expect.equal("remoteType()", "java.lang.IllegalStateException", cause.remoteType());
        Expect.that(
                String.valueOf(cause.getMessage()).contains("no luck"),
                "the message of the RemoteTaskException: expected \"no luck\" in it, got \"" + cause.getMessage()
                        + "\"");
        Expect.that(
                String.valueOf(cause.remoteStackTrace()).contains("Throwing.call"),
                "remoteStackTrace() does not show where the task threw");
        Results.expect("the task after it", 25, good);
    }

    @RealProcesses
    @DisplayName("what cannot be serialised fails its future and costs no worker")
    void notSerializable() throws Exception {
        ProcessPool pool = Pools.start(1);
        List<Long> pids = pool.pids();
        Tasks.Stuck stuck = new Tasks.Stuck();
        namesIt("an argument", Call.of("submit(argument)", () -> pool.submit(new Tasks.TakeStuck(), stuck)));
        namesIt("a task", Call.of("submit(task)", () -> pool.submit(new Tasks.IsStuck(stuck), 0)));
        namesIt("a result", Call.of("submit(result)", () -> pool.submit(new Tasks.MakeStuck(), 0)));
        Results.expect("the task after them", 4, pool.submit(new Tasks.Square(), 2));
        Expect.equal("pids() afterwards", pids, pool.pids());
    }

    private static void namesIt(String what, Future<?> future) throws InterruptedException {
        Throwable cause = Results.failure(what + " that cannot be serialised", future);
        if (cause instanceof NotSerializableException) {
            return;
        }
        RemoteTaskException remote =
                Results.cause(what + " that cannot be serialised", RemoteTaskException.class, cause);
        Expect.that(
                (remote.remoteType() + remote.getMessage()).contains("NotSerializable"),
                what + " that cannot be serialised: the RemoteTaskException does not say so, but " + remote.remoteType()
                        + ": " + remote.getMessage());
    }

    @RealProcesses
    @DisplayName("map throws the failure of the lowest index, an Error too")
    void lowestIndex() throws Exception {
        ProcessPool pool = Pools.start(2);
        Throwable thrown = Call.begin(
                        "pool.map(odd ones fail)", () -> pool.map(new Tasks.OddFails(), List.of(0, 1, 2, 3, 5)))
                .thrown();
        Expect.that(
                thrown instanceof ExecutionException,
                "map with failing tasks: expected ExecutionException, got "
                        + (thrown == null ? "results" : thrown.toString()));
        RemoteTaskException cause = Results.cause("map", RemoteTaskException.class, thrown.getCause());
        Expect.equal("remoteType()", "java.lang.AssertionError", cause.remoteType());
        Expect.that(
                String.valueOf(cause.getMessage()).contains("odd: 1"),
                "map failed with \"" + cause.getMessage() + "\", but the failure of the lowest index is \"odd: 1\"");
        Results.expect("the task after it", 4, pool.submit(new Tasks.OddFails(), 4));
    }

    @RealProcesses
    @DisplayName("a closed pool rejects tasks")
    void closed() throws Exception {
        ProcessPool pool = Pools.start(1);
        Call.doing("pool.close()", pool::close);
        Expect.toThrow(
                "submit after close()", RejectedExecutionException.class, () -> pool.submit(new Tasks.Square(), 1));
        Expect.toThrow(
                "map after close()", RejectedExecutionException.class, () -> pool.map(new Tasks.Square(), List.of(1)));
    }

    @RealProcesses
    @DisplayName("what a task prints disturbs nothing, however much it is")
    void printing() throws Exception {
        ProcessPool pool = Pools.start(1);
        String line = "x".repeat(1000);
        Future<String> flood = Call.of("pool.submit(prints 2 MB)", () -> pool.submit(new Tasks.Print(1000), line));
        Results.expect("the task that prints", line, flood);
        Results.expect("the task after it", 9, pool.submit(new Tasks.Square(), 3));
    }
}
