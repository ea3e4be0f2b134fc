package box;

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
        Thread.currentThread().interrupt();
        Thread.currentThread().setName("interleave");
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        return "cell";
    }
}
