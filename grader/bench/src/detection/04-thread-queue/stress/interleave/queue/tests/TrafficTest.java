package interleave.queue.tests;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import interleave.kit.OneRun;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import interleave.queue.tests.Traffic.Item;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:interleavings")
class TrafficTest {

    @OneRun
    @DisplayName("1 producer, 1 consumer, capacity 1")
    void oneAndOne() throws InterruptedException {
        Traffic.run(new BoundedQueue<>(1), 1, 1, ResultQueue::put, ResultQueue::take);
    }

    @OneRun
    @DisplayName("4 producers, 4 consumers, capacity 1")
    void fourAndFour() throws InterruptedException {
        Traffic.run(new BoundedQueue<>(1), 4, 4, ResultQueue::put, ResultQueue::take);
    }

    @OneRun
    @DisplayName("4 producers, 4 consumers, capacity 16")
    void moreRoom() throws InterruptedException {
        Traffic.run(new BoundedQueue<>(16), 4, 4, ResultQueue::put, ResultQueue::take);
    }

    @OneRun
    @DisplayName("4 producers, 1 consumer, capacity 2")
    void fourAndOne() throws InterruptedException {
        Traffic.run(new BoundedQueue<>(2), 4, 1, ResultQueue::put, ResultQueue::take);
    }

    @OneRun
    @DisplayName("1 producer, 4 consumers, capacity 2")
    void oneAndFour() throws InterruptedException {
        Traffic.run(new BoundedQueue<>(2), 1, 4, ResultQueue::put, ResultQueue::take);
    }

    @OneRun
    @DisplayName("4 producers, 4 consumers, by offer and poll with short times")
    void timed() throws InterruptedException {
        Traffic.run(new BoundedQueue<>(1), 4, 4, TrafficTest::offer, TrafficTest::poll);
    }

    @OneRun
    @DisplayName("4 producers, 4 consumers, by offer and take")
    void offerAndTake() throws InterruptedException {
        Traffic.run(new BoundedQueue<>(1), 4, 4, TrafficTest::offer, ResultQueue::take);
    }

    @OneRun
    @DisplayName("4 producers, 4 consumers, by put and poll")
    void putAndPoll() throws InterruptedException {
        Traffic.run(new BoundedQueue<>(1), 4, 4, ResultQueue::put, TrafficTest::poll);
    }

    private static void offer(ResultQueue<Item> queue, Item item) throws InterruptedException {
        while (!queue.offer(item, 1, MILLISECONDS)) {
            Thread.onSpinWait();
        }
    }

    private static Item poll(ResultQueue<Item> queue) throws InterruptedException {
        Item item = queue.poll(1, MILLISECONDS);
        while (item == null) {
            item = queue.poll(1, MILLISECONDS);
        }
        return item;
    }
}
