package interleave.pool;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Everything travels in files: a task is written to the pool's folder when it is submitted, is moved into the folder of a
 * free worker by the postman (a thread), and the result is found there when the worker has moved it into place.
 */
public final class JvmProcessPool implements ProcessPool {
    private final int size;
    private final Path root;
    private final AtomicLong numbers = new AtomicLong();
    private final List<Desk> desks = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Queue<Letter<?>> waiting = new LinkedList<>();
    private boolean closed;
    private boolean killed;

    /** A worker's place. The postman alone changes it; the process is changed under the lock. */
    private static final class Desk {
        Process process;
        Path folder;
        Letter<?> letter;
    }

    public JvmProcessPool(int processes) throws IOException {
        if (processes <= 0) {
            throw new IllegalArgumentException("processes = " + processes);
        }
        size = processes;
        root = Files.createTempDirectory("mailbox").toAbsolutePath();
        try {
            while (desks.size() < processes) {
                Desk desk = new Desk();
                hire(desk);
                desks.add(desk);
            }
        } catch (IOException | RuntimeException e) {
            desks.forEach(desk -> desk.process.destroyForcibly());
            remove(root);
            throw e;
        }
        Thread postman = new Thread(this::carry, "postman");
        postman.setDaemon(true);
        postman.start();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Long> pids() {
        lock.lock();
        try {
            return killed
                    ? new ArrayList<>()
                    : new ArrayList<>(desks.stream()
                            .map(desk -> desk.process)
                            .filter(Process::isAlive)
                            .map(Process::pid)
                            .toList());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <A extends Serializable, R extends Serializable> Future<R> submit(Task<A, R> task, A argument) {
        rejectWhenClosed();
        Letter<R> letter = new Letter<>(root.resolve(numbers.incrementAndGet() + ".letter"));
        try (ObjectOutputStream out =
                new ObjectOutputStream(new BufferedOutputStream(new FileOutputStream(letter.file.toFile())))) {
            out.writeObject(new Object[] {task, argument});
        } catch (Throwable t) {
            remove(letter.file);
            rejectWhenClosed(); // the folder may be gone for that reason
            letter.fail(t instanceof NotSerializableException
                    ? t
                    : new RemoteTaskException(t.getClass().getName(), "cannot be sent: " + t, ""));
            return letter;
        }
        lock.lock();
        try {
            if (!closed) {
                waiting.add(letter);
                news.signal();
                return letter;
            }
        } finally {
            lock.unlock();
        }
        remove(letter.file);
        if (ended.getCount() == 0) {
            remove(root);
        }
        throw new RejectedExecutionException("closed while the task was being written");
    }

    @Override
    public <A extends Serializable, R extends Serializable> List<R> map(Task<A, R> task, List<A> arguments)
            throws InterruptedException, ExecutionException {
        rejectWhenClosed();
        List<Future<R>> futures = new LinkedList<>();
        for (A argument : arguments) {
            futures.add(submit(task, argument));
        }
        List<R> results = new LinkedList<>();
        for (Future<R> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            news.signal();
        } finally {
            lock.unlock();
        }
        boolean interrupted = Thread.interrupted();
        while (ended.getCount() > 0) {
            try {
                ended.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void terminate() {
        List<Letter<?>> undelivered;
        lock.lock();
        try {
            closed = true;
            killed = true;
            for (Desk desk : desks) {
                desk.process.destroyForcibly();
            }
            undelivered = new ArrayList<>(waiting);
            waiting.clear();
            news.signal();
        } finally {
            lock.unlock();
        }
        for (Letter<?> letter : undelivered) {
            letter.fail(new IllegalStateException("the pool was terminated before this task began"));
        }
    }

    private void rejectWhenClosed() {
        lock.lock();
        try {
            if (closed) {
                throw new RejectedExecutionException("closed");
            }
        } finally {
            lock.unlock();
        }
    }

    // ---- the postman

    private void carry() {
        while (true) {
            boolean busy = false;
            for (Desk desk : desks) {
                if (desk.letter != null) {
                    collect(desk);
                }
                if (desk.letter == null) {
                    deliver(desk);
                }
                busy |= desk.letter != null;
            }
            lock.lock();
            try {
                if (busy) {
                    news.await(1, TimeUnit.MILLISECONDS);
                } else if (waiting.isEmpty() && closed) {
                    break;
                } else if (waiting.isEmpty()) {
                    news.await();
                }
            } catch (InterruptedException e) {
                // go round
            } finally {
                lock.unlock();
            }
        }
        for (Desk desk : desks) {
            desk.process.destroy();
        }
        for (Desk desk : desks) {
            dismiss(desk.process);
        }
        remove(root);
        ended.countDown();
    }

    private void collect(Desk desk) {
        boolean dead = !desk.process.isAlive(); // first this, then the file: what it has written before counts
        Path result = desk.folder.resolve("result");
        try {
            if (Files.exists(result)) {
                Letter<?> letter = desk.letter;
                desk.letter = null;
                try {
                    byte[] reply = Files.readAllBytes(result);
                    Files.delete(result);
                    letter.open(reply);
                } catch (IOException | OutOfMemoryError e) {
                    letter.fail(e);
                    Files.deleteIfExists(result);
                }
            } else if (dead) {
                Letter<?> letter = desk.letter;
                desk.letter = null;
                letter.fail(new WorkerCrashedException(desk.process.pid(), desk.process.exitValue()));
            }
        } catch (IOException e) {
            // a result that cannot be removed would be taken for the next one's
            desk.process.destroyForcibly();
            dismiss(desk.process);
        }
    }

    private void deliver(Desk desk) {
        Letter<?> letter = null;
        lock.lock();
        try {
            letter = waiting.poll();
            if (letter == null) {
                return;
            }
            if (letter.isDone()) {
                Files.deleteIfExists(letter.file); // cancelled by its owner
                return;
            }
            if (!desk.process.isAlive()) {
                Path old = desk.folder;
                hire(desk);
                remove(old);
            }
            Files.move(letter.file, desk.folder.resolve("task"), StandardCopyOption.ATOMIC_MOVE);
            desk.letter = letter;
        } catch (IOException | RuntimeException | Error e) {
            if (letter != null) {
                letter.fail(e);
                remove(letter.file);
            }
        } finally {
            lock.unlock();
        }
    }

    private void hire(Desk desk) throws IOException {
        Path folder = Files.createDirectory(root.resolve("worker-" + numbers.incrementAndGet()));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "interleave.pool.PoolWorker",
                        folder.toString(),
                        Long.toString(ProcessHandle.current().pid()))
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        desk.folder = folder;
        desk.process = process;
    }

    /** Wait for the end of a process that has been asked to end; it may have hooks that take too long. */
    private static void dismiss(Process process) {
        while (true) {
            try {
                if (process.waitFor(3, TimeUnit.SECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                continue;
            }
            process.destroyForcibly();
        }
    }

    private static void remove(Path path) {
        if (Files.isDirectory(path)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
                for (Path entry : entries) {
                    remove(entry);
                }
            } catch (IOException e) {
                return;
            }
        }
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // stays in the temporary folder
        }
    }
}
