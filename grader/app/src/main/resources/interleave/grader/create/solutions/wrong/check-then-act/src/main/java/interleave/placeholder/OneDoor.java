package interleave.placeholder;

public final class OneDoor implements Door {
    private volatile boolean closed;

    @Override
    public boolean enter() {
        if (closed) {
            return false;
        }
        closed = true;
        return true;
    }
}
