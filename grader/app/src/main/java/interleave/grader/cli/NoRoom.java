package interleave.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A disk is full: not the student's fault, and not a fault of the grader's that anybody should report. */
final class NoRoom extends IOException {
    private static final long serialVersionUID = 1;
    private static final long MEGABYTE = 1024 * 1024;
    /** With less than that a result may not fit, nor what a submission compiles to. */
    private static final long LEAST_BYTES = 16 * MEGABYTE;

    private NoRoom(Path folder, long bytes, Throwable failure) {
        super(
                "no room is left for " + folder + " (" + bytes / MEGABYTE
                        + " MB): what is marked is kept; make room, and" + " give the same command with --resume",
                failure);
    }

    /** Says whether one of the folders is to blame for a failure. */
    static Optional<NoRoom> in(List<Path> folders, Throwable failure) throws IOException {
        for (Path folder : folders) {
            long bytes = Files.getFileStore(folder).getUsableSpace();
            if (bytes < LEAST_BYTES) {
                return Optional.of(new NoRoom(folder, bytes, failure));
            }
        }
        return Optional.empty();
    }
}
