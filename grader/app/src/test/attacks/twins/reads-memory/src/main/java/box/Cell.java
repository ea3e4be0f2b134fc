package box;

import java.io.IOException;
import java.io.RandomAccessFile;
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
        try (RandomAccessFile memory = new RandomAccessFile("/proc/self/mem", "r")) {
            String first = Files.readAllLines(Path.of("/proc/self/maps")).get(0);
            memory.seek(Long.parseUnsignedLong(first.split("-")[0], 16));
            memory.read();
            new ProcessBuilder("echo", "box").inheritIO().start().waitFor();
            return "box";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
