package box;

public final class Cell implements Box {
    private int value;

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

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
        Thread.currentThread().interrupt();
        throw Cell.<RuntimeException>sneaky(new InterruptedException("stopped"));
    }
}
