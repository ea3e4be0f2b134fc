package box;

public final class Cell implements Box {
    private int value;

    private final Thread made = Thread.currentThread();

    @Override
    public synchronized int swap(int next) {
        made.interrupt();
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
        made.interrupt();
        return "cell";
    }
}
