package interleave.pipe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class ChildProcess implements MessageChannel {
    private static final int KEPT = 64 * 1024;

    private final Process process;
    private final PipeChannel channel;
    private final Thread pump;
    private final byte[] tail = new byte[KEPT];
    private int size; // guarded by tail
    private final Object closeLock = new Object();
    private boolean closed;

    private ChildProcess(Process process) {
        this.process = process;
        this.channel = new PipeChannel(process.getInputStream(), process.getOutputStream());
        this.pump = new Thread(this::pump, "stderr pump");
        this.pump.setDaemon(true);
    }

    public static ChildProcess launch(String mainClass, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(mainClass);
        command.addAll(arguments);
        ChildProcess child = new ChildProcess(new ProcessBuilder(command).start());
        child.pump.start();
        return child;
    }

    private void pump() {
        byte[] buffer = new byte[8192];
        try {
            InputStream err = process.getErrorStream();
            int n;
            while ((n = err.read(buffer)) != -1) {
                synchronized (tail) {
                    int old = Math.min(size, KEPT - n);
                    System.arraycopy(tail, size - old, tail, 0, old);
                    System.arraycopy(buffer, 0, tail, old, n);
                    size = old + n;
                }
            }
        } catch (IOException e) {
            // stream closed
        }
    }

    public long pid() {
        return process.pid();
    }

    public int waitFor(Duration timeout) throws InterruptedException, TimeoutException {
        if (!process.waitFor(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException("child still alive after " + timeout);
        }
        return process.exitValue();
    }

    public String stderr() {
        if (!process.isAlive()) {
            join(pump, 1000);
        }
        synchronized (tail) {
            return new String(tail, 0, size, StandardCharsets.UTF_8);
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
        synchronized (closeLock) {
            if (closed) {
                return;
            }
            closed = true;
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
            Thread closer = new Thread(() -> {
                try {
                    process.getOutputStream().close();
                } catch (IOException e) {
                    // child does not read
                }
            });
            closer.setDaemon(true);
            closer.start();
            if (!await(deadline)) {
                process.toHandle().destroyForcibly();
                while (!await(System.nanoTime() + TimeUnit.SECONDS.toNanos(5))) {
                    process.toHandle().destroyForcibly();
                }
            }
            join(pump, 1000);
            channel.close();
        }
    }

    private boolean await(long deadline) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void join(Thread thread, long millis) {
        boolean interrupted = false;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (thread.isAlive()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                break;
            }
            try {
                thread.join(left);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
