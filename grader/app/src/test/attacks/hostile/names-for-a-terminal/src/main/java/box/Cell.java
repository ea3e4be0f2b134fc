package box;

public final class Cell implements Box {
    private int value;

    private static final String NAME = "\u001b[2J::error::</td><script>alert(1)</script>";
    private final Object one = new Object();
    private final Object two = new Object();

    @Override
    public int swap(int next) {
        Thread.currentThread().setName(next + NAME);
        synchronized (next == 1 ? one : two) {
            synchronized (next == 1 ? two : one) {
                int before = value;
                value = next;
                return before;
            }
        }
    }

    @Override
    public synchronized int get() {
        return value;
    }

    @Override
    public Object name() {
        return "box";
    }
}
