package interleave.pool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process with two threads of its own: one writes requests, one reads answers and notices the end. */
final class Worker {
    private static final byte[] END = new byte[0];

    private final JvmProcessPool pool;
    private final Process process;
    private final BlockingQueue<byte[]> toWrite = new LinkedBlockingQueue<>();
    private Job<?> job;

    private Worker(JvmProcessPool pool, Process process) {
        this.pool = pool;
        this.process = process;
    }

    static Worker start(JvmProcessPool pool) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), PoolWorker.class.getName());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Worker worker = new Worker(pool, builder.start());
        start(worker::write, "to worker " + worker.pid());
        start(worker::read, "from worker " + worker.pid());
        return worker;
    }

    private static void start(Runnable body, String name) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void write() {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            for (byte[] next = toWrite.take(); next != END; next = toWrite.take()) {
                out.writeInt(next.length);
                out.write(next);
                out.flush();
            }
        } catch (IOException | InterruptedException died) {
            // The reader notices it, too, and says so.
            return;
        }
    }

    private void read() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                byte[] answer = new byte[in.readInt()];
                in.readFully(answer);
                pool.answered(this, answer);
            }
        } catch (IOException over) {
            pool.died(this, awaitExit());
        }
    }

    private int awaitExit() {
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException never) {
            throw new IllegalStateException(never);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isIdle() {
        return job == null;
    }

    void give(Job<?> next) {
        job = next;
        toWrite.add(next.request());
    }

    Job<?> takeBack() {
        Job<?> done = job;
        job = null;
        return done;
    }

    void endOfInput() {
        toWrite.add(END);
    }

    void kill() {
        process.destroyForcibly();
    }
}
