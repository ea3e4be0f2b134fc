package interleave.grader.report;

import interleave.grader.assignment.UsageError;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder that reports go to. A file appears there whole or not at all. */
public final class OutFolder {
    private final Path folder;

    private OutFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder and tries whether it can be written; throws {@link UsageError} if not. */
    public static OutFolder at(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".try-", ".tmp"));
            return new OutFolder(folder);
        } catch (IOException notWritable) {
            throw new UsageError(
                    "--out " + folder + " cannot be written (" + reason(notWritable) + "): name another folder",
                    notWritable);
        }
    }

    /** Gives a folder to read from; nothing is tried. */
    public static OutFolder existing(Path folder) {
        return new OutFolder(folder);
    }

    public Path folder() {
        return folder;
    }

    void remove(Path file) throws IOException {
        Files.deleteIfExists(folder.resolve(file));
    }

    /** Writes what a file is to hold. */
    @FunctionalInterface
    public interface Content {
        void to(Writer out) throws IOException;
    }

    public void write(Path file, String text) {
        write(file, out -> out.write(text));
    }

    /**
     * Writes a file under a temporary name, then renames it; folders on the way are made.
     *
     * @throws UsageError where that is refused: the disk is full, or somebody has taken the folder away
     */
    public void write(Path file, Content content) {
        try {
            writeWhole(file, content);
        } catch (IOException refused) {
            throw new UsageError(
                    folder.resolve(file) + " cannot be written (" + reason(refused)
                            + "): see to that, and start again; grade with --resume keeps what is done",
                    refused);
        }
    }

    private void writeWhole(Path file, Content content) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Path temporary = Files.createTempFile(target.getParent(), ".report-", ".tmp");
        try {
            // A student's text may hold half a letter; that becomes a question mark, and no failure.
            try (Writer out = new OutputStreamWriter(Files.newOutputStream(temporary), StandardCharsets.UTF_8);
                    BufferedWriter buffered = new BufferedWriter(out)) {
                content.to(buffered);
            }
            readable(temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A temporary file is its owner's alone, a report is for those who may see the folder. */
    private static void readable(Path file) {
        if (!file.toFile().setReadable(true, false)) {
            throw new IllegalStateException("cannot make " + file + " readable");
        }
    }

    private static String reason(IOException error) {
        return error.getClass().getSimpleName().replace("Exception", "") + ": " + error.getMessage();
    }
}
