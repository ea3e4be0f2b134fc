package box;

public final class Cell implements Box {
    @Override
    public int swap(int next) {
        throw new UnsupportedOperationException("put the number in, give the one before");
    }

    @Override
    public int get() {
        throw new UnsupportedOperationException("give the number");
    }

    @Override
    public Object name() {
        throw new UnsupportedOperationException("give \"box\"");
    }
}
