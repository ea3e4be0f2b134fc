package interleave.pipe;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The child's end is a future; stderr is kept as the pieces in which it came, as many as are needed for 64 KiB. */
public final class ChildProcess implements MessageChannel {
    private static final int KEPT = 64 * 1024;

    private final Process process;
    private final CompletableFuture<Process> end;
    private final PipeChannel channel;

    private final ArrayDeque<byte[]> pieces = new ArrayDeque<>(); // both under the lock of pieces
    private int kept;
    private final CountDownLatch silence = new CountDownLatch(1);

    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    private ChildProcess(Process process) {
        this.process = process;
        // Not process.onExit(): that one needs the common pool, which others may keep busy.
        this.end = CompletableFuture.supplyAsync(this::undertake, ChildProcess::run);
        this.channel = new PipeChannel(process.getInputStream(), process.getOutputStream());
    }

    private Process undertake() {
        while (true) {
            try {
                process.waitFor();
                return process;
            } catch (InterruptedException ignored) {
                // nobody does that to this thread
            }
        }
    }

    private static void run(Runnable task) {
        Thread thread = new Thread(task, "child process");
        thread.setDaemon(true);
        thread.start();
    }

    public static ChildProcess launch(String mainClass, List<String> arguments) throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        String[] command = Stream.concat(
                        Stream.of(java, "-classpath", System.getProperty("java.class.path"), mainClass),
                        arguments.stream())
                .toArray(String[]::new);
        ChildProcess child = new ChildProcess(new ProcessBuilder(command).start());
        run(child::listen);
        return child;
    }

    public long pid() {
        return process.pid();
    }

    public int waitFor(Duration timeout) throws InterruptedException, TimeoutException {
        try {
            if (process.isAlive()) {
                end.get(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS); // convert saturates
            }
        } catch (TimeoutException e) {
            if (process.isAlive()) { // the future may come a little later than the end
                throw new TimeoutException("alive after " + timeout);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    public String stderr() {
        if (!process.isAlive()) {
            awaitSilence(); // all it has written is in the pipe, and is being read
        }
        synchronized (pieces) {
            byte[] all = new byte[kept];
            int at = 0;
            for (byte[] piece : pieces) {
                System.arraycopy(piece, 0, all, at, piece.length);
                at += piece.length;
            }
            int from = Math.max(0, kept - KEPT);
            return new String(all, from, kept - from, StandardCharsets.UTF_8);
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
        if (closing.compareAndSet(false, true)) {
            try {
                finish();
            } finally {
                closed.countDown();
            }
        } else {
            await(closed, Long.MAX_VALUE);
        }
    }

    private void finish() throws IOException {
        // Both futures' joins do not mind an interrupt, and leave the flag as it was.
        CompletableFuture<Process> inTime = end.copy().completeOnTimeout(null, 5, TimeUnit.SECONDS);
        try {
            channel.hangUp(); // takes a second of the five at most, when a send waits for room
            if (inTime.join() == null && process.isAlive()) {
                process.toHandle().destroyForcibly();
            }
            end.join();
            awaitSilence();
        } finally {
            channel.close();
        }
    }

    private void listen() {
        byte[] buffer = new byte[4096];
        try (InputStream errors = process.getErrorStream()) {
            for (int n; (n = errors.read(buffer)) >= 0; ) {
                synchronized (pieces) {
                    pieces.addLast(Arrays.copyOf(buffer, n));
                    kept += n;
                    while (kept - pieces.getFirst().length >= KEPT) {
                        kept -= pieces.removeFirst().length;
                    }
                }
            }
        } catch (IOException e) {
            // what has come remains
        } finally {
            silence.countDown();
        }
    }

    /** For a child that has ended. A grandchild may have its stderr still, so there is a limit to it. */
    private void awaitSilence() {
        await(silence, TimeUnit.SECONDS.toNanos(1));
    }

    private static void await(CountDownLatch latch, long nanos) {
        boolean interrupted = false;
        long begin = System.nanoTime();
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
