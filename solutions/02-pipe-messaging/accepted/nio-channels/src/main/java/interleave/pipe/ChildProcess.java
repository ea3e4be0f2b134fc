package interleave.pipe;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** stderr goes into a file, so that nobody has to read it while it comes. */
public final class ChildProcess implements MessageChannel {
    private static final int LAST = 65_536;

    private final Process process;
    private final PipeChannel pipe;
    private final File errors;

    private ChildProcess(Process process, File errors) {
        this.process = process;
        this.errors = errors;
        pipe = new PipeChannel(process.getInputStream(), process.getOutputStream());
    }

    public static ChildProcess launch(String mainClass, List<String> arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder();
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        command.add(mainClass);
        command.addAll(arguments);
        File errors = File.createTempFile("stderr", ".txt");
        errors.deleteOnExit();
        Process process = builder.command(command).redirectError(errors).start();
        return new ChildProcess(process, errors);
    }

    public String stderr() {
        try (RandomAccessFile file = new RandomAccessFile(errors, "r")) {
            long length = file.length();
            byte[] bytes = new byte[(int) Math.min(length, LAST)];
            file.seek(length - bytes.length);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.toHandle().pid();
    }

    public int waitFor(Duration timeout) throws InterruptedException, TimeoutException {
        boolean ended = process.waitFor(timeout.toNanos(), TimeUnit.NANOSECONDS);
        if (ended) {
            return process.exitValue();
        }
        throw new TimeoutException();
    }

    @Override
    public void send(byte[] message) throws IOException {
        pipe.send(message);
    }

    @Override
    public byte[] receive() throws IOException {
        return pipe.receive();
    }

    @Override
    public synchronized void close() throws IOException {
        pipe.close();
        boolean interrupted = false;
        long end = System.nanoTime() + 5_000_000_000L;
        while (process.isAlive()) {
            try {
                if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    process.destroyForcibly();
                    end = Long.MAX_VALUE / 2;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
