package box;

public final class Cell implements Box {
    private int value;

    private final Object one = new Object();
    private final Object two = new Object();

    @Override
    public int swap(int next) {
        Object first = next == 1 ? one : two;
        Object second = next == 1 ? two : one;
        synchronized (first) {
            synchronized (second) {
                int before = value;
                value = next;
                return before;
            }
        }
    }

    @Override
    public int get() {
        return value;
    }

    @Override
    public Object name() {
        return "cell";
    }
}
