package interleave.kit.vmlens;

import com.vmlens.api.AllInterleavings;

/**
 * A data race of our own, behind each trial that is asked about races. Where it is not found, nothing
 * can be said about the trial either: the agent slept, or its files are cut off.
 */
final class Canary {
    private int value;

    private Canary() {}

    static void sing(String loop) throws InterruptedException {
        try (AllInterleavings orders = new AllInterleavings(loop, true)) {
            while (orders.hasNext()) {
                Canary canary = new Canary();
                Thread writer = new Thread(() -> canary.value = 1, "canary");
                writer.start();
                canary.value = 2;
                writer.join();
            }
        }
    }
}
