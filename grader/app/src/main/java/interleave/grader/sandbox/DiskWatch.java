package interleave.grader.sandbox;

import interleave.kit.exam.JvmCommand;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Ends a process whose scratch folder outgrows its bound.
 *
 * <p>It looks four times a second, so a fast writer gets further than the bound says: by what a disk takes in
 * that time. The size of each single file is bounded by the system itself.
 */
final class DiskWatch {
    static final int MOST_FILES = 20_000;
    private static final long BETWEEN_LOOKS_MILLIS = 250;

    private final Process process;
    private final JvmCommand command;
    private volatile boolean bitten;

    private DiskWatch(Process process, JvmCommand command) {
        this.process = process;
        this.command = command;
    }

    /** Watches until the process has ended. */
    static DiskWatch over(Process process, JvmCommand command) {
        DiskWatch watch = new DiskWatch(process, command);
        Thread thread = new Thread(watch::watch, "disk watch of " + process.pid());
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    boolean hasBitten() {
        return bitten;
    }

    private void watch() {
        try {
            while (!process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
                if (isOver(command.scratch())) {
                    bitten = true;
                    process.toHandle().destroyForcibly();
                    return;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOver(Path folder) {
        Sum sum = new Sum();
        try {
            Files.walkFileTree(folder, sum);
        } catch (IOException changing) {
            return false;
        }
        return sum.files > MOST_FILES || sum.bytes > command.allowance().diskMegabytes() * 1024L * 1024;
    }

    private static final class Sum extends SimpleFileVisitor<Path> {
        private long bytes;
        private long files;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return count(0);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return count(attributes.size());
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        private FileVisitResult count(long size) {
            bytes += size;
            files++;
            return files > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }
    }
}
