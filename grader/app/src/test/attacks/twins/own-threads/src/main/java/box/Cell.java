package box;

import java.util.concurrent.atomic.AtomicReference;

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
        Worker worker = new Worker();
        worker.start();
        try {
            worker.join();
        } catch (InterruptedException stopped) {
            worker.interrupt();
        }
        return worker.thrown() == null ? worker.name.get() : worker.thrown();
    }
}

final class Worker extends Thread {
    final AtomicReference<String> name = new AtomicReference<>();
    private volatile Throwable thrown;

    @Override
    public void run() {
        try {
            name.set("box");
        } catch (RuntimeException failure) {
            thrown = failure;
        }
    }

    @Override
    public void interrupt() {
        name.set("stopped");
        super.interrupt();
    }

    Throwable thrown() {
        return thrown;
    }
}
