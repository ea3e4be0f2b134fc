package interleave.pipe;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A thread waits for the child's end and tells the others; a timer kills a child that does not end. */
public final class ChildProcess implements MessageChannel {
    private static final int KEPT = 64 * 1024;

    private final Process process;
    private final PipeChannel channel;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Deque<byte[]> errors = new ArrayDeque<>();
    private int inErrors;

    private ChildProcess(Process process) {
        this.process = process;
        channel = new PipeChannel(process.getInputStream(), process.getOutputStream());
        start(this::collectErrors);
        start(this::awaitEnd);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    public static ChildProcess launch(String mainClass, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>(arguments);
        line.add(0, mainClass);
        line.add(0, System.getProperty("java.class.path"));
        line.add(0, "-cp");
        line.add(0, new File(System.getProperty("java.home"), "bin/java").getPath());
        return new ChildProcess(new ProcessBuilder(line).start());
    }

    private void awaitEnd() {
        try {
            process.waitFor();
            ended.countDown();
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }

    private void collectErrors() {
        try (InputStream stream = process.getErrorStream()) {
            byte[] piece = new byte[2048];
            for (int count = stream.read(piece); count > 0; count = stream.read(piece)) {
                byte[] own = new byte[count];
                System.arraycopy(piece, 0, own, 0, count);
                add(own);
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void add(byte[] piece) {
        synchronized (errors) {
            errors.addLast(piece);
            inErrors += piece.length;
            while (inErrors - errors.getFirst().length >= KEPT) {
                inErrors -= errors.removeFirst().length;
            }
        }
    }

    public String stderr() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        synchronized (errors) {
            errors.forEach(all::writeBytes);
        }
        int skipped = Math.max(0, all.size() - KEPT);
        return new String(all.toByteArray(), skipped, all.size() - skipped, StandardCharsets.UTF_8);
    }

    public long pid() {
        return process.pid();
    }

    public int waitFor(Duration timeout) throws InterruptedException, TimeoutException {
        if (ended.await(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
            return process.exitValue();
        }
        throw new TimeoutException("pid " + pid() + " is still alive");
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
        Timer timer = new Timer(true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        process.destroyForcibly();
                    }
                },
                TimeUnit.SECONDS.toMillis(5));
        channel.close();
        try {
            ended.await();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            timer.cancel();
        }
    }
}
