package interleave.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** A grader with a small heap, whose memory is looked at while it works. */
final class WatchedGrader {
    private static final Pattern MARKED = Pattern.compile(".*: [a-z-]+, \\d+ of \\d+, [\\d.]+ s");
    /** {@code GC(7) Pause Young (Allocation Failure) 50M->20M(123M) 4.567ms}: before the collection is most. */
    private static final Pattern COLLECTION = Pattern.compile("Pause .* (\\d+)M->\\d+M\\(");

    private final List<String> line;
    private final int heapMegabytes;
    private final Path work;

    WatchedGrader(List<String> line, int heapMegabytes, Path work) {
        this.line = List.copyOf(line);
        this.heapMegabytes = heapMegabytes;
        this.work = work;
    }

    /**
     * What was seen.
     *
     * @param looks at its memory after a collection
     * @param peakHeapMegabytes the most that a collection has found, rubbish included
     * @param peakMegabytes the most that the process held
     */
    record Seen(double seconds, List<Memory> looks, double peakHeapMegabytes, long peakMegabytes) {}

    /** Runs it to its end; looks when so many submissions are marked. */
    Seen run(Set<Integer> when) throws IOException, InterruptedException {
        Path log = Files.createTempDirectory(work, "gc-");
        ProcessBuilder builder = new ProcessBuilder(line).directory(work.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Another JVM that inherits this writes to another file.
        builder.environment().put("JDK_JAVA_OPTIONS", "-Xmx" + heapMegabytes + "m -Xlog:gc:file=" + log + "/%p.log");
        builder.redirectOutput(work.resolve("table.txt").toFile());
        long started = System.nanoTime();
        Process process = builder.start();
        CompletableFuture<Long> peak = PeakMemory.ofWhole(process);
        StringBuilder said = new StringBuilder();
        List<Memory> looks = looks(process, when, said);
        if (process.waitFor() != 0) {
            throw new IOException("with a heap of " + heapMegabytes + " MB, the grader ended with "
                    + process.exitValue() + ":\n" + said);
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        return new Seen(seconds, looks, peak(Files.readString(log.resolve(process.pid() + ".log"))), peak.join());
    }

    private static List<Memory> looks(Process process, Set<Integer> when, StringBuilder said)
            throws IOException, InterruptedException {
        List<Memory> looks = new ArrayList<>();
        int marked = 0;
        try (BufferedReader err =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String told = err.readLine(); told != null; told = err.readLine()) {
                said.append(told).append('\n');
                if (MARKED.matcher(told).matches() && when.contains(++marked)) {
                    looks.add(Memory.of(process.pid(), marked));
                }
            }
        }
        return looks;
    }

    /** Gives the most megabytes before a collection in a log of them. */
    static double peak(String log) {
        return COLLECTION
                .matcher(log)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }
}
