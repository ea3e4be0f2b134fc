package interleave.lock.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work for several threads of one JVM. */
final class AtOnce {

    /** Something to do that returns nothing. */
    interface Work {
        void run() throws Exception;
    }

    private final List<FutureTask<Void>> tasks = new ArrayList<>();

    void add(Work work) {
        Callable<Void> call = () -> {
            work.run();
            return null;
        };
        tasks.add(new FutureTask<>(call));
    }

    /** Does all of it, a thread each, and waits for the end; throws the first failure. */
    void run() throws Exception {
        for (int i = 0; i < tasks.size(); i++) {
            Thread thread = new Thread(tasks.get(i), "thread " + (i + 1));
            thread.setDaemon(true);
            thread.start();
        }
        for (FutureTask<Void> task : tasks) {
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
}
