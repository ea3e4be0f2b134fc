package interleave.pipe;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A thread of its own reads stderr and keeps the end of it. */
public final class ChildProcess implements MessageChannel {
    private static final int KEPT = 64 * 1024;
    private static final long TIME_TO_END_MILLIS = 5_000;

    private final Process process;
    private final PipeChannel channel;
    private byte[] errors = new byte[0];

    private ChildProcess(Process process) {
        this.process = process;
        this.channel = new PipeChannel(process.getInputStream(), process.getOutputStream());
        Thread reader = new Thread(this::readErrors, "stderr of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    public static ChildProcess launch(String mainClass, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(mainClass);
        command.addAll(arguments);
        return new ChildProcess(new ProcessBuilder(command).start());
    }

    private void readErrors() {
        byte[] buffer = new byte[4096];
        try (InputStream stream = process.getErrorStream()) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                keep(buffer, count);
            }
        } catch (IOException gone) {
            return;
        }
    }

    private synchronized void keep(byte[] bytes, int count) {
        byte[] all = Arrays.copyOf(errors, errors.length + count);
        System.arraycopy(bytes, 0, all, errors.length, count);
        errors = Arrays.copyOfRange(all, Math.max(0, all.length - KEPT), all.length);
    }

    public synchronized String stderr() {
        return new String(errors, StandardCharsets.UTF_8);
    }

    public long pid() {
        return process.pid();
    }

    public int waitFor(Duration timeout) throws InterruptedException, TimeoutException {
        if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TimeoutException("the child has not ended within " + timeout);
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
        try {
            channel.close();
        } finally {
            awaitEnd();
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(TIME_TO_END_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                process.waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
