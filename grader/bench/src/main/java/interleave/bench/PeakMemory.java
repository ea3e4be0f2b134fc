package interleave.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The most memory that a process has ever held, as Linux tells it while the process lives; elsewhere 0. */
final class PeakMemory {
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final String PEAK = "VmHWM:";

    private PeakMemory() {}

    /** Gives, when the process has ended, the megabytes that it held at most. */
    static CompletableFuture<Long> ofWhole(Process process) {
        CompletableFuture<Long> peak = new CompletableFuture<>();
        Thread watcher = new Thread(() -> peak.complete(watch(process)), "memory of " + process.pid());
        watcher.setDaemon(true);
        watcher.start();
        return peak;
    }

    private static long watch(Process process) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        long most = 0;
        while (process.isAlive()) {
            most = Math.max(most, megabytes(status));
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return most;
    }

    private static long megabytes(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
