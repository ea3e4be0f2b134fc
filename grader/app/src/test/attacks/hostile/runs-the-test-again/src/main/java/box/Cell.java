package box;

public final class Cell implements Box {
    private int value;

    private static boolean inside;

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
        if (inside) {
            return "box";
        }
        inside = true;
        Thread.currentThread().run();
        inside = false;
        return "cell";
    }
}
