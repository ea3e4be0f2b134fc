package interleave.grader.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that ends while one of its threads writes to its work folder, after that has been removed. */
final class WritesOnMain {
    private WritesOnMain() {}

    public static void main(String[] args) {
        // The process stays until each hook has ended, so the write is not cut off by its end.
        Path folder = WorkFolder.create().folder();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> writeOnceRemoved(folder)));
    }

    private static void writeOnceRemoved(Path folder) {
        // While its remover runs it would see what is written, and remove that too.
        while (Files.exists(folder)
                || Thread.getAllStackTraces().keySet().stream().anyMatch(WritesOnMain::removes)) {
            Thread.onSpinWait();
        }
        try {
            Files.writeString(Files.createDirectories(folder).resolve("late"), "");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static boolean removes(Thread thread) {
        return thread.getName().equals(WorkFolder.REMOVER);
    }
}
