package interleave.pipe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

public final class ChildProcess implements MessageChannel {
    private static final int KEPT = 64 * 1024;

    private final Process process;
    private final PipeChannel channel;
    private final byte[] tail = new byte[KEPT];
    private int size; // guarded by tail
    private final CountDownLatch pumped = new CountDownLatch(1);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CountDownLatch closeDone = new CountDownLatch(1);

    private ChildProcess(Process process) {
        this.process = process;
        this.channel = new PipeChannel(process.getInputStream(), process.getOutputStream());
        start(this::pump);
    }

    private static void start(Runnable body) {
        Thread thread = new Thread(body);
        thread.setDaemon(true);
        thread.start();
    }

    public static ChildProcess launch(String mainClass, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(mainClass);
        command.addAll(arguments);
        return new ChildProcess(new ProcessBuilder(command).start());
    }

    private void pump() {
        byte[] buffer = new byte[8192];
        InputStream err = process.getErrorStream();
        try {
            int n;
            while (!closed.get() && (n = err.read(buffer)) >= 0) {
                synchronized (tail) {
                    int old = Math.min(size, KEPT - n);
                    System.arraycopy(tail, size - old, tail, 0, old);
                    System.arraycopy(buffer, 0, tail, old, n);
                    size = old + n;
                }
            }
        } catch (IOException e) {
            // end
        } finally {
            pumped.countDown();
        }
    }

    public long pid() {
        return process.pid();
    }

    public int waitFor(Duration timeout) throws InterruptedException, TimeoutException {
        if (!process.waitFor(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException("the child lives");
        }
        return process.exitValue();
    }

    public String stderr() {
        if (!process.isAlive()) {
            await(pumped, TimeUnit.SECONDS.toNanos(1));
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
        if (!closed.compareAndSet(false, true)) {
            await(closeDone, Long.MAX_VALUE);
            return;
        }
        try {
            start(() -> {
                try {
                    process.getOutputStream().close();
                } catch (IOException e) {
                    // gone
                }
            });
            if (!endsWithin(5)) {
                do {
                    process.toHandle().destroyForcibly();
                } while (!endsWithin(5));
            }
            await(pumped, TimeUnit.SECONDS.toNanos(1));
            channel.close();
        } finally {
            closeDone.countDown();
        }
    }

    private boolean endsWithin(int seconds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
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

    private static void await(CountDownLatch latch, long nanos) {
        long begin = System.nanoTime();
        boolean interrupted = false;
        while (true) {
            try {
                latch.await(nanos - (System.nanoTime() - begin), TimeUnit.NANOSECONDS);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
