package interleave.bench;

import com.vmlens.api.AllInterleavings;

/** One loop of two increments, and nothing else: the least that an answer of the agent can cost. */
public final class FloorMain {
    private FloorMain() {}

    private static final class Counter {
        private int count;

        synchronized void increment() {
            count++;
        }
    }

    public static void main(String[] none) throws InterruptedException {
        int runs = 0;
        try (AllInterleavings orders = new AllInterleavings("two increments", true)) {
            while (orders.hasNext()) {
                runs++;
                Counter counter = new Counter();
                Thread other = new Thread(counter::increment);
                other.start();
                counter.increment();
                other.join();
            }
        }
        System.out.println("runs " + runs);
    }
}
