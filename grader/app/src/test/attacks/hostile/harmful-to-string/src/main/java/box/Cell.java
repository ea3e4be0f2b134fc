package box;

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
        return new Harm();
    }
}

final class Harm {
    @Override
    public String toString() {
        Runtime.getRuntime().halt(0);
        return "";
    }

    @Override
    public int hashCode() {
        Runtime.getRuntime().halt(0);
        return 0;
    }
}
