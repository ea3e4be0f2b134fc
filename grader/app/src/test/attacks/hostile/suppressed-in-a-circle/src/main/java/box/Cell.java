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
        Odd first = new Odd();
        Odd second = new Odd();
        first.initCause(second);
        second.initCause(first);
        for (int i = 0; i < 100_000; i++) {
            first.addSuppressed(second);
            second.addSuppressed(first);
        }
        throw first;
    }
}

final class Odd extends RuntimeException {
    private static final long serialVersionUID = 1;
}
