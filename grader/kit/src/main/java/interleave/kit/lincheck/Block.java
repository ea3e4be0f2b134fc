package interleave.kit.lincheck;

import interleave.kit.conduct.Rethrow;
import interleave.kit.explore.Trial;
import java.util.List;

/**
 * What is run again and again. It holds objects of the test's class only to be looked through: the
 * classes of all that can be reached from here are rewritten before the first run.
 */
final class Block implements Runnable {
    final List<Object> watched;
    private final Trial trial;

    Block(Trial trial, List<Object> watched) {
        this.trial = trial;
        this.watched = watched;
    }

    @Override
    public void run() {
        Throwable thrown = trial.runOnce();
        if (thrown != null) {
            throw Rethrow.unchecked(thrown);
        }
    }
}
