package interleave.queue.tests;

import static java.util.concurrent.TimeUnit.SECONDS;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.queue.WorkerException;
import interleave.queue.Workers;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:workers")
class WorkersTest {
    private static final int ROUNDS = 10;
    private static final List<Integer> THOUSAND = numbers(1_000);

    private final Set<Thread> seen = ConcurrentHashMap.newKeySet();

    @OneRun
    @DisplayName("map gives 10 000 results in order, each input once, on 4 threads")
    void inOrder() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            AtomicInteger calls = new AtomicInteger();
            List<Integer> results = Workers.map(
                    input -> {
                        seen.add(Thread.currentThread());
                        calls.incrementAndGet();
                        return input + 1;
                    },
                    THOUSAND,
                    4);
            Expect.that(results.equals(THOUSAND.stream().map(i -> i + 1).toList()), "wrong results");
            Expect.equal("calls of the function", THOUSAND.size(), calls.get());
            expectSeen(1, 4);
        }
    }

    @OneRun
    @DisplayName("map uses as many threads as it is told, at the same time")
    void atTheSameTime() throws InterruptedException {
        for (int inputs : new int[] {3, 4}) {
            CyclicBarrier barrier = new CyclicBarrier(inputs);
            Workers.map(
                    input -> {
                        seen.add(Thread.currentThread());
                        try {
                            return barrier.await(5, SECONDS);
                        } catch (Exception alone) {
                            throw new IllegalStateException(alone);
                        }
                    },
                    numbers(inputs),
                    4);
            expectSeen(inputs, inputs);
        }
    }

    @OneRun
    @DisplayName("map throws the failure of the lowest index, whichever comes first")
    void lowestFailure() throws InterruptedException {
        Random random = new Random(1);
        for (int round = 0; round < 5 * ROUNDS; round++) {
            int low = random.nextInt(10);
            int high = low + 1 + random.nextInt(10);
            int slow = round % 2;
            WorkerException thrown = thrown(() -> Workers.map(
                    input -> {
                        seen.add(Thread.currentThread());
                        sleep(input == low ? 10 * slow : 1);
                        if (input == low || input == high) {
                            throw new IllegalStateException("input " + input);
                        }
                        return input;
                    },
                    numbers(21),
                    3));
            Expect.equal("the cause", "input " + low, thrown.getCause().getMessage());
            expectSeen(1, 3);
        }
    }

    @OneRun
    @DisplayName("map that is interrupted interrupts its threads, and waits for them")
    void interrupted() throws InterruptedException {
        AtomicInteger told = new AtomicInteger();
        Threads threads = new Threads();
        Thread caller = threads.start(() -> {
            Expect.toThrow("map", InterruptedException.class, () -> Workers.map(input -> wait(told), numbers(6), 3));
            Expect.that(told.get() >= 3, told.get() + " of 3 threads were interrupted");
            expectSeen(3, 3);
        });
        while (seen.size() < 3) {
            Thread.sleep(1);
        }
        caller.interrupt();
        threads.join();
    }

    private Object wait(AtomicInteger told) {
        seen.add(Thread.currentThread());
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException stopped) {
            told.incrementAndGet();
            sleep(100);
        }
        return null;
    }

    private interface Call {
        void run() throws InterruptedException;
    }

    private static WorkerException thrown(Call call) throws InterruptedException {
        try {
            call.run();
        } catch (WorkerException expected) {
            return expected;
        }
        throw new AssertionError("it returned");
    }

    private void expectSeen(int least, int most) {
        Expect.that(!seen.contains(Thread.currentThread()), "the caller ran the function");
        Expect.that(seen.size() >= least && seen.size() <= most, seen.size() + " threads ran the function");
        Expect.that(seen.stream().noneMatch(Thread::isAlive), "a thread is left");
        seen.clear();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException again) {
            return;
        }
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
