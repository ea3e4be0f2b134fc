package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.process.Call;
import interleave.kit.process.Child;
import interleave.kit.process.Processes;
import interleave.lock.LockedLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** A log on a disk that has no room for the last line. */
final class SmallDisk {
    private SmallDisk() {}

    /**
     * Lets a program append lines of {@code length} letters until the file would have more than {@code bytes}; that
     * line is none, and a short one has room.
     */
    static void fill(int length, int bytes) throws IOException, InterruptedException {
        Path file = Processes.folder().resolve("log");
        // Where the system has no such bound, everything fits, and that must be right, too.
        Child writer = Processes.startOnSmallDisk(
                "writer", bytes, FillerMain.class, file.toString(), Integer.toString(length));
        int lines = 0;
        for (String index = writer.hear(); !index.equals(FillerMain.NO_MORE); index = writer.hear()) {
            Expect.that(
                    index.equals(Integer.toString(lines)),
                    "while the disk filled up, append returned " + index + " instead of " + lines
                            + ": once it returns, all of its line is in the file; where that cannot be, it throws");
            lines++;
        }
        List<String> all = new LockedLog(file).readAll();
        Expect.that(
                all.equals(Collections.nCopies(lines, FillerMain.line(length))),
                "append returned for " + lines + " lines before the disk was full, but readAll() gives "
                        + (all.size() == lines ? "others" : all.size()));
        writer.tell("now a short one");
        Expect.equal("append(\"short\"), for which there is room", "it returned " + lines, writer.hear());
        long ours = Call.of("append(\"ours\")", () -> new LockedLog(file).append("ours"));
        Expect.equal("append(\"ours\")", lines + 1, ours);
        List<String> end = new LockedLog(file).readAll();
        Expect.equal("the last lines", List.of("short", "ours"), end.subList(lines, end.size()));
    }
}
