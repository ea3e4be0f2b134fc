package interleave.pool;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * An executor with as many threads as workers; each task borrows an idle worker. Values travel in files,
 * only their names through the pipes.
 */
public final class JvmProcessPool implements ProcessPool {
    private final int size;
    private final Path folder;
    private final ExecutorService executor;
    private final BlockingQueue<FileWorker> idle = new LinkedBlockingQueue<>();
    private final Set<FileWorker> all = ConcurrentHashMap.newKeySet();
    private volatile boolean terminated;

    public JvmProcessPool(int processes) throws IOException {
        if (processes < 1) {
            throw new IllegalArgumentException("processes: " + processes);
        }
        size = processes;
        folder = Files.createTempDirectory("pool");
        for (int i = 0; i < processes; i++) {
            idle.add(startWorker());
        }
        executor = Executors.newFixedThreadPool(processes, body -> {
            Thread thread = new Thread(body);
            thread.setDaemon(true);
            return thread;
        });
    }

    private FileWorker startWorker() throws IOException {
        FileWorker worker = FileWorker.start(folder);
        all.add(worker);
        if (terminated) {
            worker.kill();
        }
        return worker;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Long> pids() {
        if (terminated) {
            return List.of();
        }
        return all.stream().filter(FileWorker::isAlive).map(FileWorker::pid).toList();
    }

    @Override
    public <A extends Serializable, R extends Serializable> Future<R> submit(Task<A, R> task, A argument) {
        return executor.submit(() -> run(task, argument));
    }

    private <A extends Serializable, R extends Serializable> R run(Task<A, R> task, A argument) throws Exception {
        byte[] request = Values.bytes(new Object[] {task, argument});
        FileWorker worker = idle.take();
        try {
            if (!worker.isAlive()) {
                all.remove(worker);
                worker = startWorker();
            }
            Object[] answer = worker.exchange(request);
            if (answer.length == 1) {
                @SuppressWarnings("unchecked")
                R value = (R) answer[0];
                return value;
            }
            throw new RemoteTaskException((String) answer[0], (String) answer[1], (String) answer[2]);
        } catch (IOException died) {
            int exitCode = worker.awaitExit();
            throw new WorkerCrashedException(worker.pid(), exitCode);
        } finally {
            idle.add(worker);
        }
    }

    @Override
    public <A extends Serializable, R extends Serializable> List<R> map(Task<A, R> task, List<A> arguments)
            throws InterruptedException, ExecutionException {
        List<Future<R>> futures = new ArrayList<>();
        for (A argument : arguments) {
            futures.add(submit(task, argument));
        }
        List<R> results = new ArrayList<>();
        for (Future<R> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    @Override
    public void close() {
        executor.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (executor.awaitTermination(1, TimeUnit.DAYS)) {
                    break;
                }
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        for (FileWorker worker : all) {
            worker.end();
        }
        Values.removeQuietly(folder);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void terminate() {
        terminated = true;
        for (Runnable never : executor.shutdownNow()) {
            ((Future<?>) never).cancel(false);
        }
        all.forEach(FileWorker::kill);
        all.forEach(FileWorker::end);
        Values.removeQuietly(folder);
    }
}
