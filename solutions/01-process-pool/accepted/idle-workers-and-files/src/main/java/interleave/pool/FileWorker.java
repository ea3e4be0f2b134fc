package interleave.pool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A worker that is told the name of a file with a request, and says the name of a file with the answer. */
final class FileWorker {
    private final Path folder;
    private final Process process;
    private final Writer toWorker;
    private final BufferedReader fromWorker;

    private FileWorker(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.toWorker = process.outputWriter(StandardCharsets.UTF_8);
        this.fromWorker =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static FileWorker start(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), PoolWorker.class.getName(), folder.toString());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new FileWorker(folder, builder.start());
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Object[] exchange(byte[] request) throws IOException, ClassNotFoundException {
        Path file = Files.createTempFile(folder, "request", ".bytes");
        Files.write(file, request);
        toWorker.write(file.getFileName() + "\n");
        toWorker.flush();
        String answer = fromWorker.readLine();
        if (answer == null) {
            throw new IOException("the worker is gone");
        }
        try {
            return (Object[]) Values.object(Files.readAllBytes(folder.resolve(answer)));
        } finally {
            Files.delete(folder.resolve(answer));
        }
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    void kill() {
        process.destroyForcibly();
    }

    void end() {
        try {
            toWorker.close();
        } catch (IOException gone) {
            kill();
        }
        boolean interrupted = false;
        while (true) {
            try {
                awaitExit();
                break;
            } catch (InterruptedException hurry) {
                kill();
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
