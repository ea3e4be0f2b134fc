package interleave.pipe;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Looks every few milliseconds whether the child is alive; reads stderr as characters. */
public final class ChildProcess implements MessageChannel {
    private static final long PAUSE_MILLIS = 10;

    private final ProcessHandle handle;
    private final Process process;
    private final PipeChannel channel;
    private final StringBuilder errors = new StringBuilder();

    private ChildProcess(Process process) {
        this.process = process;
        this.handle = process.toHandle();
        this.channel = new PipeChannel(process.getInputStream(), process.getOutputStream());
        Thread reader = new Thread(() -> read(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8)));
        reader.setDaemon(true);
        reader.start();
    }

    public static ChildProcess launch(String mainClass, List<String> arguments) throws IOException {
        Optional<String> java = ProcessHandle.current().info().command();
        List<String> command = new ArrayList<>();
        command.add(java.orElse("java"));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(mainClass);
        command.addAll(arguments);
        return new ChildProcess(Runtime.getRuntime().exec(command.toArray(new String[0])));
    }

    private void read(Reader reader) {
        char[] some = new char[512];
        try {
            for (int count = reader.read(some); count >= 0; count = reader.read(some)) {
                synchronized (errors) {
                    errors.append(some, 0, count);
                    // Cut seldom: each time the rest is moved.
                    if (errors.length() > 1 << 18) {
                        errors.delete(0, errors.length() - (1 << 16));
                    }
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    public String stderr() {
        synchronized (errors) {
            byte[] bytes = errors.toString().getBytes(StandardCharsets.UTF_8);
            int from = Math.max(0, bytes.length - (1 << 16));
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        }
    }

    public long pid() {
        return handle.pid();
    }

    private boolean endsWithin(Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        while (process.isAlive()) {
            if (System.nanoTime() - start >= timeout.toNanos()) {
                return false;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return true;
    }

    public int waitFor(Duration timeout) throws InterruptedException, TimeoutException {
        if (!endsWithin(timeout)) {
            throw new TimeoutException();
        }
        return process.exitValue();
    }

    @Override
    public void send(byte[] message) throws IOException {
        channel.send(message);
    }

    @Override
    public byte[] receive() throws IOException {
        return channel.receive();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        try {
            if (!endsWithin(Duration.ofSeconds(5))) {
                handle.descendants().forEach(ProcessHandle::destroyForcibly);
                handle.destroyForcibly();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
