package interleave.pipe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The end of the child is a future; stderr goes into a ring. */
public final class ChildProcess implements MessageChannel {
    private final Process process;
    private final MessageChannel channel;
    private final Ring errors = new Ring(64 * 1024);

    private ChildProcess(Process process) {
        this.process = process;
        this.channel = new PipeChannel(process.getInputStream(), process.getOutputStream());
    }

    public static ChildProcess launch(String mainClass, List<String> arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> fixed = List.of(java, "-classpath", System.getProperty("java.class.path"), mainClass);
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(fixed.stream(), arguments.stream()).toList());
        ChildProcess child = new ChildProcess(builder.start());
        Thread drain = new Thread(child::drain);
        drain.setDaemon(true);
        drain.start();
        return child;
    }

    private void drain() {
        try {
            InputStream stream = process.getErrorStream();
            byte[] some = new byte[1024];
            int count;
            while ((count = stream.read(some)) != -1) {
                errors.add(some, count);
            }
        } catch (IOException e) {
            // nothing more will come
        }
    }

    public String stderr() {
        return new String(errors.bytes(), StandardCharsets.UTF_8);
    }

    public long pid() {
        return process.pid();
    }

    public int waitFor(Duration timeout) throws InterruptedException, TimeoutException {
        try {
            return process.onExit().get(timeout.toNanos(), TimeUnit.NANOSECONDS).exitValue();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
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
            waitFor(Duration.ofSeconds(5));
        } catch (TimeoutException stubborn) {
            process.destroyForcibly().onExit().join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
