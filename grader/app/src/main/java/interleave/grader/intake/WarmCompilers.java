package interleave.grader.intake;

import interleave.kit.exam.JvmStarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** As many warm compilers as are needed at the same time. Safe from several threads. */
public final class WarmCompilers implements AutoCloseable {
    private final JvmStarter starter;
    private final Path contract;
    private final Path scratch;
    private final Deque<WarmCompiler> idle = new ArrayDeque<>();

    /** @param scratch an empty folder, the caller's to remove; compilers end with what {@code starter} stands for */
    public WarmCompilers(JvmStarter starter, Path contract, Path scratch) {
        this.starter = starter;
        this.contract = contract;
        this.scratch = scratch;
    }

    /** Tells whether the sources have been compiled to {@code classes}; if not, nothing is said about them. */
    boolean compile(List<Source> sources, Path classes) {
        try {
            WarmCompiler compiler = take();
            boolean done = compiler.compile(sources, classes);
            giveBack(compiler);
            return done;
        } catch (IOException notStarted) {
            return false;
        }
    }

    private synchronized WarmCompiler take() throws IOException {
        WarmCompiler compiler = idle.poll();
        return compiler != null && compiler.isWell()
                ? compiler
                : new WarmCompiler(starter, contract, Files.createTempDirectory(scratch, "compiler-"));
    }

    private synchronized void giveBack(WarmCompiler compiler) {
        if (compiler.isWell()) {
            idle.push(compiler);
        } else {
            compiler.close();
        }
    }

    @Override
    public synchronized void close() {
        idle.forEach(WarmCompiler::close);
        idle.clear();
    }
}
