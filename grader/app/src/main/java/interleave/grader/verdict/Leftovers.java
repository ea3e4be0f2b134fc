package interleave.grader.verdict;

import interleave.kit.host.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Removes what graders have left behind that were killed. Beside each folder lies a file that its owner holds
 * locked for as long as it lives: the system gives a lock back, however a process ends, and unlike the number of
 * a process a lock means the same in every container.
 */
final class Leftovers {
    static final String LOCK_SUFFIX = ".lock";

    private Leftovers() {}

    /**
     * Removes the folders in {@code temp} whose owners have ended; what cannot be removed stays. To be called
     * before this process owns any itself: POSIX takes all of a process's locks on a file for given back as soon
     * as the process closes that file, through whatever handle.
     */
    static void remove(Path temp) {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(temp, WorkFolder.PREFIX + "*" + LOCK_SUFFIX)) {
            for (Path lock : locks) {
                removeUnlessOwned(lock);
            }
        } catch (IOException unreadable) {
            // Somebody else's, or gone: it is in nobody's way.
        }
    }

    private static void removeUnlessOwned(Path lockFile) {
        // Asked before it is opened: opening a FIFO would wait for ever.
        if (!Files.isRegularFile(lockFile, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                removeFolder(folderOf(lockFile));
                Files.delete(lockFile);
            }
        } catch (IOException notOurs) {
            // Another user's, or removed by another grader at this moment.
        }
    }

    private static void removeFolder(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Folders.remove(folder);
        }
    }

    /** The folder that this lock file says is in use. */
    static Path folderOf(Path lockFile) {
        String name = lockFile.getFileName().toString();
        return lockFile.resolveSibling(name.substring(0, name.length() - LOCK_SUFFIX.length()));
    }
}
