package box;

import java.util.concurrent.atomic.AtomicReference;

public final class Cell implements Box {
    private int value;

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
        AtomicReference<String> name = new AtomicReference<>();
        Thread thread = new Thread(() -> name.set("box"), "<b>a thread</b>");
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return name.get();
    }
}
