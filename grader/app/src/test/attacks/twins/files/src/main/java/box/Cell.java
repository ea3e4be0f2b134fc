package box;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        try {
            Path file = Files.createTempFile("name", ".txt");
            Files.writeString(file, "box");
            String name = Files.readString(file);
            Files.delete(file);
            return name;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
