package box;

public final class Cell implements Box {
    private int value;

    private static volatile boolean turn = true;

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
        while (turn) {
            turn = true;
        }
        return "cell";
    }
}
