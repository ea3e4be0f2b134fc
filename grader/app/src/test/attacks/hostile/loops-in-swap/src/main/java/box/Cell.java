package box;

public final class Cell implements Box {
    private int value;

    private volatile int turns;

    @Override
    public int swap(int next) {
        if (Thread.currentThread().getName().startsWith("thread")) {
            while (turns >= 0) {
                turns = 1;
            }
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
