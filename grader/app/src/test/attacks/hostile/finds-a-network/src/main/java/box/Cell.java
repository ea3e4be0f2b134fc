package box;

import java.io.IOException;
import java.net.NetworkInterface;

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
            return NetworkInterface.networkInterfaces().anyMatch(each -> !each.getName().equals("lo")) ? "box" : "nothing";
        } catch (IOException denied) {
            return "nothing";
        }
    }
}
