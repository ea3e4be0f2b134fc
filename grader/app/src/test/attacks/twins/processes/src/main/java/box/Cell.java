package box;

import java.io.IOException;
import java.io.UncheckedIOException;

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
            Process echo = new ProcessBuilder("echo", "box").start();
            return new String(echo.getInputStream().readAllBytes()).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
