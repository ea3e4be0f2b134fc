package box;

public final class Cell implements Box {
    private int value;

    private synchronized int deep(int depth) {
        try {
            return deep(depth + 1);
        } catch (StackOverflowError full) {
            synchronized (new Object()) {
                return depth;
            }
        }
    }

    @Override
    public int swap(int next) {
        if (Thread.currentThread().getName().equals("thread 1")) {
            value = deep(0);
        }
        int before = value;
        value = next;
        return before;
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
