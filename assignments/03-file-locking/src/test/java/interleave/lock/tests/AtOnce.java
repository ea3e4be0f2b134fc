package interleave.lock.tests;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work for several threads of one JVM.
 *
 * <p>The logs and counters that the work uses stay reachable until all of it is done. Where one keeps its channel
 * open and became garbage as soon as its thread had ended, the collector would close the channel, and with that
 * take away the lock that another one of the JVM holds on the same file: nobody's fault but this class's.
 */
final class AtOnce {

    /** Something to do that returns nothing. */
    interface Work {
        void run() throws Exception;
    }

    private final List<Work> all = new ArrayList<>();
    private final List<FutureTask<Void>> tasks = new ArrayList<>();

    void add(Work work) {
        Callable<Void> call = () -> {
            work.run();
            return null;
        };
        all.add(work);
        tasks.add(new FutureTask<>(call));
    }

    /** Does all of it, a thread each, and waits for the end; throws the first failure. */
    void run() throws Exception {
        for (int i = 0; i < tasks.size(); i++) {
            Thread thread = new Thread(tasks.get(i), "thread " + (i + 1));
            thread.setDaemon(true);
            thread.start();
        }
        try {
            for (FutureTask<Void> task : tasks) {
                await(task);
            }
        } finally {
            Reference.reachabilityFence(all);
        }
    }

    private static void await(FutureTask<Void> task) throws Exception {
        try {
            task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception exception) {
                throw exception;
            }
            throw (Error) failed.getCause();
        }
    }
}
