package interleave.pool.tests;

import interleave.kit.Draw;
import interleave.kit.Expect;
import interleave.kit.RealProcesses;
import interleave.kit.process.Call;
import interleave.kit.process.FileLatch;
import interleave.kit.process.Processes;
import interleave.kit.process.Rendezvous;
import java.nio.file.Files;
import interleave.pool.ProcessPool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:map")
@DisplayName("A pool")
class HiddenMapTest {
    private static final Arbitrary<List<String>> TEXTS =
            Arbitraries.strings().all().ofMaxLength(200).list().ofMinSize(1).ofMaxSize(12);

    private static final Arbitrary<Integer> SIZES = Arbitraries.oneOf(
            Arbitraries.integers().between(0, 300), Arbitraries.of(65_535, 65_536, 65_537, 100_000, 1 << 20));

    @RealProcesses
    @DisplayName("passes any texts, and byte arrays of any size, there and back")
    void anything(Draw draw) throws Exception {
        ProcessPool pool = Pools.start(2);
        for (int i = 0; i < 3; i++) {
            List<String> texts = draw.any(TEXTS);
            Expect.equal("map of texts", texts, Call.of("pool.map(texts)", () -> pool.map(new Tasks.Echo<String>(), texts)));
        }
        List<byte[]> sent = new ArrayList<>();
        List<Future<byte[]>> futures = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            byte[] bytes = new byte[draw.any(SIZES)];
            Arrays.fill(bytes, (byte) i);
            sent.add(bytes);
            futures.add(Call.of("pool.submit(" + bytes.length + " bytes)", () -> pool.submit(new Tasks.Echo<byte[]>(), bytes)));
        }
        for (int i = 0; i < sent.size(); i++) {
            String what = "the task with " + sent.get(i).length + " bytes";
            Expect.that(Arrays.equals(sent.get(i), Results.of(what, futures.get(i))), what + ": others came back");
        }
    }

    @RealProcesses
    @DisplayName("gives the results in the order of the arguments, also when the first one is ready last")
    void firstIsReadyLast() throws Exception {
        ProcessPool pool = Pools.start(2);
        Rendezvous both = new Rendezvous(Files.createDirectory(Processes.folder().resolve("both")), 2);
        FileLatch other = new FileLatch(Processes.folder(), "other");
        List<Integer> results = Call.of(
                "pool.map(tasks)", () -> pool.map(new HiddenTasks.ZeroComesLast(both, other), List.of(0, 1, 2)));
        Expect.equal("map of 0, 1, 2, the first ready last", List.of(0, 1, 2), results);
    }

    @RealProcesses
    @DisplayName("passes what is in an object now, also when the same object has passed before")
    void sameObjectAgain() throws Exception {
        ProcessPool pool = Pools.start(1);
        ArrayList<Integer> mine = new ArrayList<>(List.of(1));
        Results.expect("a list with 1 in it", mine, pool.submit(new Tasks.Echo<>(), mine));
        mine.add(2);
        Results.expect("the same list, now with 1, 2 in it", mine, pool.submit(new Tasks.Echo<>(), mine));
        Results.expect("a list of the worker's", new ArrayList<>(List.of(7)), pool.submit(new HiddenTasks.Keeps(), 7));
        List<Integer> kept = Results.of("the same list of the worker's", pool.submit(new HiddenTasks.Keeps(), 8));
        // Whether the same worker is used again is another part's question.
        Expect.oneOf("the same list of the worker's", List.of(List.of(7, 8), List.of(8)), kept);
    }

    @RealProcesses
    @DisplayName("knows nothing of another pool")
    void twoPools() throws Exception {
        ProcessPool one = Pools.start(1);
        ProcessPool other = Pools.start(1);
        Expect.that(!List.copyOf(one.pids()).equals(List.copyOf(other.pids())), "two pools share their workers: " + one.pids());
        Expect.equal("map in the one", List.of(1, 4), Call.of("one.map()", () -> one.map(new Tasks.Square(), List.of(1, 2))));
        Call.doing("one.close()", one::close);
        Expect.equal("pids() of the other", 1, other.pids().size());
        Expect.equal("map in the other", List.of(9), Call.of("other.map()", () -> other.map(new Tasks.Square(), List.of(3))));
    }

    @RealProcesses
    @DisplayName("is used by several threads at the same time")
    void severalCallers() throws Exception {
        ProcessPool pool = Pools.start(2);
        List<Call<List<Integer>>> calls = new ArrayList<>();
        for (int caller = 0; caller < 4; caller++) {
            List<Integer> arguments = List.of(caller, caller + 10, caller + 20);
            calls.add(Call.begin("pool.map() of caller " + caller, () -> pool.map(new Tasks.Square(), arguments)));
        }
        for (int caller = 0; caller < 4; caller++) {
            List<Integer> squares =
                    List.of(caller * caller, (caller + 10) * (caller + 10), (caller + 20) * (caller + 20));
            Expect.equal("map of caller " + caller, squares, calls.get(caller).value());
        }
    }
}
