package box;

import java.lang.ref.Cleaner;

public final class Cell implements Box {
    private int value;

    private static final Cleaner LATER = Cleaner.create();

    @Override
    public synchronized int swap(int next) {
        Thread test = Thread.currentThread();
        LATER.register(new Object(), test::run);
        System.gc();
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
        Thread test = Thread.currentThread();
        LATER.register(new Object(), () -> {
            for (int i = 0; i < 1_000; i++) {
                test.run();
            }
        });
        System.gc();
        return "cell";
    }
}
