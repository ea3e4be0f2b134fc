package box;

import java.util.concurrent.locks.LockSupport;

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
        Hidden hidden = new Hidden();
        hidden.setDaemon(true);
        hidden.start();
        return "cell";
    }
}

final class Hidden extends Thread {
    private final int hash = Thread.currentThread().hashCode();

    @Override
    public void run() {
        while (true) {
            LockSupport.park();
        }
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return true;
    }

    @Override
    public long getId() {
        throw new IllegalStateException();
    }

    @Override
    public State getState() {
        return null;
    }
}
