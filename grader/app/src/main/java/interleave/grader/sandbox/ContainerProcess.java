package interleave.grader.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A program in a container, as a process.
 *
 * <p>What the system knows is the engine's client. When that is killed, the container goes on; this process has
 * ended when the container has.
 */
final class ContainerProcess extends Process {
    private static final int FIRST_SIGNAL = 128;
    private static final int KILLED = 137;
    /** No file can be made there: Podman 4 makes one where it was started when memory is used up. */
    private static final Path WITHOUT_FILES = Path.of("/proc");

    private final Process client;
    private final CompletableFuture<Process> gone = new CompletableFuture<>();

    /** @param removal the command that ends the container */
    ContainerProcess(Process client, List<String> removal) {
        this.client = client;
        Thread thread = new Thread(() -> follow(removal), "end of container " + removal.get(removal.size() - 1));
        thread.setDaemon(true);
        thread.start();
    }

    static ContainerProcess start(Engine engine, String name, List<String> line) throws IOException {
        List<String> removal = new ArrayList<>(engine.removal());
        removal.add(name);
        ProcessBuilder client = new ProcessBuilder(line);
        if (Files.isDirectory(WITHOUT_FILES)) {
            client.directory(WITHOUT_FILES.toFile());
        }
        return new ContainerProcess(client.start(), removal);
    }

    private void follow(List<String> removal) {
        try {
            int code = client.waitFor();
            if (code >= FIRST_SIGNAL || code == InnerScript.ENGINE_FAILED) {
                new ProcessBuilder(removal)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
            }
        } catch (IOException engineGone) {
            // Its containers with it, or the keeper finds them.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        gone.complete(this);
    }

    /** An engine that has failed looks like a JVM that somebody has killed: it is not known what it would have done. */
    @Override
    public int exitValue() {
        if (!gone.isDone()) {
            throw new IllegalThreadStateException("the container has not ended");
        }
        return client.exitValue() == InnerScript.ENGINE_FAILED ? KILLED : client.exitValue();
    }

    @Override
    public int waitFor() throws InterruptedException {
        while (!waitFor(1, TimeUnit.HOURS)) {
            // Goes on.
        }
        return exitValue();
    }

    @Override
    public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
        try {
            gone.get(timeout, unit);
            return true;
        } catch (java.util.concurrent.TimeoutException goesOn) {
            return false;
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean isAlive() {
        return !gone.isDone();
    }

    @Override
    public CompletableFuture<Process> onExit() {
        return gone.copy();
    }

    @Override
    public void destroy() {
        client.destroy();
    }

    @Override
    public Process destroyForcibly() {
        client.destroyForcibly();
        return this;
    }

    /** Gives the client: ending it ends the container. */
    @Override
    public ProcessHandle toHandle() {
        return client.toHandle();
    }

    @Override
    public OutputStream getOutputStream() {
        return client.getOutputStream();
    }

    @Override
    public InputStream getInputStream() {
        return client.getInputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return client.getErrorStream();
    }
}
