package interleave.pipe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class ChildProcess implements MessageChannel {
    /** The last bytes of stderr, round and round. */
    private static final class Ring {
        private final byte[] bytes = new byte[64 * 1024];
        private int next;
        private long total;

        synchronized void add(byte[] from, int n) {
            int atEnd = Math.min(n, bytes.length - next);
            System.arraycopy(from, 0, bytes, next, atEnd);
            System.arraycopy(from, atEnd, bytes, 0, n - atEnd);
            next = (next + n) % bytes.length;
            total += n;
        }

        synchronized byte[] get() {
            boolean wrapped = total > bytes.length;
            byte[] result = new byte[wrapped ? bytes.length : next];
            if (wrapped) {
                System.arraycopy(bytes, next, result, 0, bytes.length - next);
                System.arraycopy(bytes, 0, result, bytes.length - next, next);
            } else {
                System.arraycopy(bytes, 0, result, 0, next);
            }
            return result;
        }
    }

    private final Process process;
    private final PipeChannel channel;
    private final Ring ring = new Ring();
    private final Thread reader;
    private final Object closing = new Object();
    private boolean closed;

    private ChildProcess(Process process) {
        this.process = process;
        this.channel = new PipeChannel(process.getInputStream(), process.getOutputStream());
        this.reader = daemon(() -> {
            byte[] buffer = new byte[4096];
            try (InputStream err = process.getErrorStream()) {
                for (int n; (n = err.read(buffer)) != -1; ) {
                    ring.add(buffer, n);
                }
            } catch (IOException e) {
                // closed
            }
        });
    }

    private static Thread daemon(Runnable body) {
        Thread thread = new Thread(body);
        thread.setDaemon(true);
        thread.start();
        return thread;
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

    public long pid() {
        return process.pid();
    }

    public int waitFor(Duration timeout) throws InterruptedException, TimeoutException {
        if (!process.waitFor(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException("not yet");
        }
        return process.exitValue();
    }

    public String stderr() {
        if (!process.isAlive()) {
            awaitReader();
        }
        return new String(ring.get(), StandardCharsets.UTF_8);
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
        synchronized (closing) {
            if (closed) {
                return;
            }
            closed = true;
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
            daemon(() -> {
                try {
                    process.getOutputStream().close();
                } catch (IOException e) {
                    // not read any more
                }
            });
            boolean interrupted = false;
            while (process.isAlive()) {
                try {
                    if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                        process.toHandle().destroyForcibly();
                        process.waitFor();
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            awaitReader();
            try {
                channel.close();
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** The child has ended; its last words may still be in the pipe. */
    private void awaitReader() {
        boolean interrupted = false;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        long left = 1000;
        while (left > 0 && reader.isAlive()) {
            try {
                reader.join(left);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
