package interleave.grader.sandbox;

import interleave.grader.assignment.UsageError;
import interleave.kit.exam.JvmStarter;
import java.util.Optional;

/** A way to run JVMs that nobody trusts. */
public interface Sandbox {

    /** Gives a sentence for reports: what a submission could and could not do. */
    String describe();

    /** Gives a line for the person at the keyboard, when there is less protection than was asked for. */
    Optional<String> warning();

    /** Opens a cell, for the JVMs of one submission. */
    Cell open();

    /** Starts JVMs; closing ends all that are still there, with the processes they have started. */
    interface Cell extends JvmStarter, AutoCloseable {
        @Override
        void close();
    }

    /** Gives the sandbox of that kind; throws {@link UsageError} if this machine does not have it. */
    static Sandbox of(SandboxKind kind) {
        return switch (kind) {
            case NONE -> new NoSandbox(Optional.empty());
            case AUTO -> new NoSandbox(Optional.of(
                    "no sandbox: only mark programs that you trust" + " (--sandbox none says that you do)"));
            case BWRAP, CONTAINER -> throw new UsageError(
                    "--sandbox " + kind.word() + " is not available yet: use --sandbox none for programs you trust");
        };
    }
}
