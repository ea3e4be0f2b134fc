package interleave.kit.process;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A place where processes meet: each waits there until so many have come. All of them are then proved to
 * have been at work at the same time, whatever the clocks say.
 */
public final class Rendezvous implements Serializable {
    private static final long serialVersionUID = 1;

    private final String folder;
    private final int parties;

    /** @param folder empty, and used for nothing else */
    public Rendezvous(Path folder, int parties) {
        this.folder = folder.toString();
        this.parties = parties;
    }

    /** Comes, and waits for the others, for ever if need be: a program is ended with its test. */
    public void meet() throws InterruptedException {
        try {
            Files.createFile(Path.of(folder, UUID.randomUUID().toString()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        Look.until(() -> arrived() >= parties, Look.FOR_EVER);
    }

    /** Gives how many have come so far. */
    public int arrived() {
        String[] names = Path.of(folder).toFile().list();
        return names == null ? 0 : names.length;
    }
}
