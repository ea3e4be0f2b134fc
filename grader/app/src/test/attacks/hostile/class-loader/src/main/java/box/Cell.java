package box;

import java.net.URL;
import java.net.URLClassLoader;

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
        try (URLClassLoader loader = new URLClassLoader(new URL[0])) {
            return loader.loadClass("box.Cell");
        } catch (Exception denied) {
            return "cell";
        }
    }
}
