package interleave.grader.cli;

import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does several pieces of work at the same time. */
final class Parallel {
    private static final int SECONDS_TO_CLEAN_UP = 30;

    private Parallel() {}

    /** Gives the results in the order of the work, whichever ends first; a failure ends all. */
    static <T> List<T> run(int jobs, List<Callable<T>> work) throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<T>> futures = new ArrayList<>();
            work.forEach(each -> futures.add(executor.submit(each)));
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException io) {
                throw io;
            }
            if (failed.getCause() instanceof UsageError usage) {
                throw usage;
            }
            throw new IllegalStateException("a worker failed", failed.getCause());
        } finally {
            executor.shutdownNow();
            // What was interrupted ends its child JVMs and removes its files.
            executor.awaitTermination(SECONDS_TO_CLEAN_UP, TimeUnit.SECONDS);
        }
    }
}
