package interleave.bench;

import interleave.grader.sandbox.Limit;
import interleave.grader.sandbox.Sandbox;
import interleave.kit.exam.JvmCommand;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A sandbox that takes down when each child JVM of a submission starts and ends, and what memory it held. */
final class TimedSandbox implements Sandbox {
    private final Sandbox sandbox;
    private final List<CompletableFuture<Life>> lives = new CopyOnWriteArrayList<>();

    TimedSandbox(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /**
     * The life of a child JVM, by {@link System#nanoTime}.
     *
     * @param name of its scratch folder, without the number: {@code classes} for the compiler, else the judge
     * @param megabytes the most memory that it held; 0 where that is not told
     * @param below how many processes were started below it
     */
    record Life(String name, long start, long end, long megabytes, int below) {
        double seconds() {
            return (end - start) / 1e9;
        }
    }

    /** Gives the lives of all JVMs that were started, those of the compiler first. */
    List<Life> lives() {
        return lives.stream().map(CompletableFuture::join).toList();
    }

    @Override
    public String describe() {
        return sandbox.describe();
    }

    @Override
    public Optional<String> warning() {
        return sandbox.warning();
    }

    @Override
    public List<Limit> limits() {
        return sandbox.limits();
    }

    @Override
    public Cell open() {
        return new TimedCell(sandbox.open());
    }

    private final class TimedCell implements Cell {
        private final Cell cell;

        TimedCell(Cell cell) {
            this.cell = cell;
        }

        @Override
        public Process start(JvmCommand command) throws IOException {
            String name = command.scratch().getFileName().toString().replaceFirst("-\\d+$", "");
            long start = System.nanoTime();
            Process process = cell.start(command);
            CompletableFuture<Long> end = process.onExit().thenApply(ended -> System.nanoTime());
            CompletableFuture<Long> memory = PeakMemory.ofWhole(process);
            CompletableFuture<Integer> below = ProcessesBelow.in(process);
            lives.add(CompletableFuture.allOf(end, memory, below)
                    .thenApply(all -> new Life(name, start, end.join(), memory.join(), below.join())));
            return process;
        }

        @Override
        public Optional<String> limitBroken(Process process) {
            return cell.limitBroken(process);
        }

        @Override
        public void close() {
            cell.close();
        }
    }
}
