package interleave.queue.tests;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import interleave.queue.tests.Traffic.Item;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:races")
class SeenTest {

    @OneRun
    @DisplayName("size() stays between 0 and the capacity while others work")
    void sizeInRange() throws InterruptedException {
        ResultQueue<Item> queue = new BoundedQueue<>(2);
        Threads threads = new Threads();
        Traffic traffic = new Traffic(queue, 2, 2);
        AtomicBoolean done = new AtomicBoolean();
        Threads observer = new Threads();
        observer.start(() -> {
            while (!done.get()) {
                int size = queue.size();
                Expect.that(size >= 0 && size <= 2, "size() is " + size + ", the capacity 2");
            }
        });
        traffic.start(threads, ResultQueue::put, ResultQueue::take);
        try {
            threads.join();
        } finally {
            done.set(true);
        }
        observer.join();
        traffic.expectAll();
    }

    @OneRun
    @DisplayName("a thread that only asks size() sees in the end that an element came")
    void sizeIsSeen() throws InterruptedException {
        ResultQueue<String> queue = new BoundedQueue<>(1);
        Threads threads = new Threads();
        threads.start(() -> {
            long looks = 0;
            while (queue.size() == 0) {
                looks++;
            }
            Expect.that(looks >= 0, "it looked " + looks + " times");
        });
        Thread.sleep(300);
        queue.put("a");
        threads.join();
    }

    @OneRun
    @DisplayName("a thread that only asks isClosed() sees in the end that it was closed")
    void closedIsSeen() throws InterruptedException {
        ResultQueue<String> queue = new BoundedQueue<>(1);
        Threads threads = new Threads();
        threads.start(() -> {
            long looks = 0;
            while (!queue.isClosed()) {
                looks++;
            }
            Expect.that(looks >= 0, "it looked " + looks + " times");
        });
        Thread.sleep(300);
        queue.close();
        threads.join();
    }
}
