package interleave.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder of the control group file system: its files are read and written whole. */
record GroupFolder(Path path) {
    private static final int TRIES = 200;
    private static final long BETWEEN_TRIES_MILLIS = 10;

    static GroupFolder create(Path path) throws IOException {
        return new GroupFolder(Files.createDirectory(path));
    }

    void write(String file, String value) throws IOException {
        Files.writeString(path.resolve(file), value);
    }

    /** Writes where this kernel has the file; swap, for one, need not be counted. */
    void writeIfThere(String file, String value) throws IOException {
        if (Files.exists(path.resolve(file))) {
            write(file, value);
        }
    }

    Path joinBy() {
        // To move a whole process, the kernel waits for all processors; version 1 can move the thread that asks.
        Path tasks = path.resolve("tasks");
        return Files.exists(tasks) ? tasks : path.resolve("cgroup.procs");
    }

    /** Gives the number behind {@code key} in a file of lines "key number"; 0 if it cannot be read. */
    long count(String file, String key) {
        return read(file)
                .map(text -> Pattern.compile("(?m)^" + key + " (\\d+)$").matcher(text))
                .filter(Matcher::find)
                .map(found -> Long.parseLong(found.group(1)))
                .orElse(0L);
    }

    private Optional<String> read(String file) {
        try {
            return Optional.of(Files.readString(path.resolve(file)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** The system refuses as long as a process in it is on its way to its end. */
    void remove() {
        for (int i = 0; i < TRIES; i++) {
            try {
                Files.deleteIfExists(path);
                return;
            } catch (IOException busy) {
                try {
                    Thread.sleep(BETWEEN_TRIES_MILLIS);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
