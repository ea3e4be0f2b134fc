package interleave.grader.verdict;

import interleave.grader.intake.TestSuite;
import interleave.grader.intake.WarmCompilers;
import interleave.grader.sandbox.Sandbox;

/** Warm compilers in a cell of their own, for all submissions of a run; closing ends them. */
public final class SharedCompilers implements AutoCloseable {
    private final WorkFolder work = WorkFolder.create();
    private final Sandbox.Cell cell;
    private final WarmCompilers compilers;

    public SharedCompilers(Sandbox sandbox, TestSuite suite) {
        this.cell = sandbox.open();
        this.compilers = new WarmCompilers(cell, suite.contract(), work.folder());
    }

    WarmCompilers compilers() {
        return compilers;
    }

    @Override
    public void close() {
        compilers.close();
        cell.close();
        work.close();
    }
}
