package box;

public final class Cell implements Box {
    private int value;

    /** A name in other letters, and an escape in a comment: \u00e4. */
    private static final String schön = "b\u006fx";

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
        return schön;
    }
}
