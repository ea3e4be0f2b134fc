package interleave.kit.vmlens;

/** A submission: guarded, half guarded, and volatile where that is not enough. */
final class SampleCounter {
    private int guarded;
    private int open;
    private volatile int racy;

    synchronized void guarded() {
        guarded++;
    }

    synchronized int readGuarded() {
        return guarded;
    }

    synchronized void open() {
        open++;
    }

    int readOpen() {
        return open;
    }

    void racy() {
        int seen = racy;
        racy = seen + 1;
    }

    int readRacy() {
        return racy;
    }
}
