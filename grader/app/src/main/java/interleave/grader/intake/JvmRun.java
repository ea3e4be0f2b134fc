package interleave.grader.intake;

import interleave.kit.exam.JvmCommand;
import interleave.kit.exam.JvmStarter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A child JVM that has ended.
 *
 * @param limitBroken which bound of its starter it has broken: "used more than …"; empty if none
 * @param output the beginning of what it wrote, stderr first
 */
record JvmRun(int exitCode, boolean timedOut, Optional<String> limitBroken, String output) {
    private static final int MAX_OUTPUT = 64 * 1024;

    /** Starts a JVM and blocks until it has ended, or is ended by the limit. */
    static JvmRun of(JvmStarter starter, JvmCommand command, Duration limit) throws IOException {
        Process process = starter.start(command);
        try {
            closeInput(process);
            CompletableFuture<String> errors = reader(process.getErrorStream());
            CompletableFuture<String> out = reader(process.getInputStream());
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                // The process' own method would close the streams under whoever still reads them, here and below.
                process.toHandle().destroyForcibly();
            }
            int code = process.waitFor();
            String output = errors.join() + out.join();
            return new JvmRun(code, !ended, starter.limitBroken(process), output);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a child JVM was running");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void closeInput(Process process) {
        try (OutputStream unused = process.getOutputStream()) {
            unused.flush();
        } catch (IOException alreadyEnded) {
            // Its exit code will say why.
        }
    }

    private static CompletableFuture<String> reader(InputStream in) {
        CompletableFuture<String> text = new CompletableFuture<>();
        Thread thread = new Thread(() -> text.complete(beginningOf(in)), "output of a child JVM");
        thread.setDaemon(true);
        thread.start();
        return text;
    }

    private static String beginningOf(InputStream in) {
        try (in) {
            String beginning = new String(in.readNBytes(MAX_OUTPUT), StandardCharsets.UTF_8);
            // The rest is read all the same: a child whose pipe is full would never end.
            in.transferTo(OutputStream.nullOutputStream());
            return beginning;
        } catch (IOException closed) {
            return "";
        }
    }
}
