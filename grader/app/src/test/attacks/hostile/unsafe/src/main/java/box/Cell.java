package box;

import sun.misc.Unsafe;

public final class Cell implements Box {
    private int value;

    private static Unsafe unsafe;

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
        unsafe.putAddress(0, 0);
        return "cell";
    }
}
