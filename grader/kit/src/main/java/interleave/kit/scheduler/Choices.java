package interleave.kit.scheduler;

import java.util.List;

/** Decides how a run goes on wherever it could go on in several ways, and how the next run shall differ. */
interface Choices {

    void beginRun();

    /** Gives how many decisions of this run lie behind. */
    int depth();

    /** Gives the index of the thread that goes next, one of {@code enabled}; -1 when the run need not go on. */
    int chooseThread(Execution execution, List<ControlledThread> enabled);

    /** Gives one of {@code count} ways, from 0 on. */
    int chooseWay(int count);

    /** Moves on to another run; false when there is none left. */
    boolean nextRun();
}
