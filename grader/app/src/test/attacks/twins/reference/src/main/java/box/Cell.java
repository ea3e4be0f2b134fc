package box;

import java.util.concurrent.atomic.AtomicInteger;

public final class Cell implements Box {
    private final AtomicInteger number = new AtomicInteger();

    @Override
    public int swap(int next) {
        return number.getAndSet(next);
    }

    @Override
    public int get() {
        return number.get();
    }

    @Override
    public Object name() {
        return getClass().getSimpleName().equals("Cell") ? "box" : "";
    }
}
