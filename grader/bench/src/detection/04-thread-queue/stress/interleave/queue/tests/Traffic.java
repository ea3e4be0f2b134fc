package interleave.queue.tests;

import interleave.kit.Expect;
import interleave.queue.ResultQueue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Producers and consumers at one queue: each element comes out once, and each producer's in order. */
final class Traffic {
    static final int ELEMENTS = 10_000;

    private final ResultQueue<Item> queue;
    private final int producers;
    private final int consumers;
    private final Set<Item> taken = new HashSet<>();

    Traffic(ResultQueue<Item> queue, int producers, int consumers) {
        this.queue = queue;
        this.producers = producers;
        this.consumers = consumers;
    }

    record Item(int producer, int number) {}

    interface In {
        void put(ResultQueue<Item> queue, Item item) throws InterruptedException;
    }

    interface Out {
        Item take(ResultQueue<Item> queue) throws InterruptedException;
    }

    /** Starts all threads; {@link #expectAll} may be asked when they have ended. */
    void start(Threads threads, In in, Out out) {
        for (int p = 0; p < producers; p++) {
            int producer = p;
            threads.start(() -> produce(producer, in));
        }
        for (int c = 0; c < consumers; c++) {
            threads.start(() -> consume(out));
        }
    }

    private void produce(int producer, In in) throws InterruptedException {
        for (int i = 0; i < ELEMENTS / producers; i++) {
            in.put(queue, new Item(producer, i));
        }
    }

    private void consume(Out out) throws InterruptedException {
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = 0; i < ELEMENTS / consumers; i++) {
            Item item = out.take(queue);
            Expect.that(item != null, "null came out");
            Integer before = last.put(item.producer(), item.number());
            Expect.that(before == null || before < item.number(), "the elements of a producer came out of order");
            synchronized (taken) {
                Expect.that(taken.add(item), "an element came out twice");
            }
        }
    }

    void expectAll() {
        synchronized (taken) {
            Expect.equal("elements that came out", ELEMENTS, taken.size());
        }
        Expect.equal("size() at the end", 0, queue.size());
    }

    /** Lets all threads work, and waits for them. */
    static void run(ResultQueue<Item> queue, int producers, int consumers, In in, Out out) throws InterruptedException {
        Traffic traffic = new Traffic(queue, producers, consumers);
        Threads threads = new Threads();
        traffic.start(threads, in, out);
        threads.join();
        traffic.expectAll();
    }
}
