package interleave.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * A user id that belongs to one cell at a time, so that no submission can signal another, or use up what is
 * counted for each user.
 *
 * <p>A lock on a file keeps graders on the same machine apart; the system gives it back when its owner dies.
 * Numbers of this process are left out before their file is opened: closing any channel on a file gives up
 * all locks that the process holds on it.
 */
final class Slot implements AutoCloseable {
    private static final int FIRST_UID = 61_001;
    private static final int SLOTS = 256;
    /** Only root needs ids, and only root may write here. */
    private static final Path FOLDER = Path.of("/run/interleave-users");

    private static final Set<Integer> OURS = new HashSet<>();

    private final int number;
    private final FileChannel channel;

    private Slot(int number, FileChannel channel) {
        this.number = number;
        this.channel = channel;
    }

    /** Takes the first that is free; throws if there is none. */
    static Slot take() {
        synchronized (OURS) {
            try {
                Files.createDirectories(FOLDER);
                for (int number = 0; number < SLOTS; number++) {
                    if (!OURS.contains(number)) {
                        FileChannel channel = lock(FOLDER.resolve(Integer.toString(number)));
                        if (channel != null) {
                            OURS.add(number);
                            return new Slot(number, channel);
                        }
                    }
                }
            } catch (IOException notWritable) {
                throw new UncheckedIOException(FOLDER + " cannot be used to share out user ids", notWritable);
            }
        }
        throw new IllegalStateException("all " + SLOTS + " user ids for submissions are in use");
    }

    /** Gives the channel that holds the lock; null if another process holds it. */
    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return null;
        }
        return channel;
    }

    int uid() {
        return FIRST_UID + number;
    }

    @Override
    public void close() {
        synchronized (OURS) {
            try {
                channel.close();
            } catch (IOException unimportant) {
                // The lock goes with this process at the latest.
            }
            OURS.remove(number);
        }
    }
}
