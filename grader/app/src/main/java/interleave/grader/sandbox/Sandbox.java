package interleave.grader.sandbox;

import interleave.grader.assignment.UsageError;
import interleave.kit.exam.JvmStarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A way to run JVMs that nobody trusts. */
public interface Sandbox {

    /** Gives a sentence for reports: what a submission could and could not do. */
    String describe();

    /** Gives a line for the person at the keyboard, when there is less protection than was asked for. */
    Optional<String> warning();

    /** Gives what it limits, and by what. */
    List<Limit> limits();

    /** Says with what it has been tried, where it can differ from what this machine has. */
    default Optional<String> experience() {
        return Optional.empty();
    }

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
            case NONE -> new NoSandbox();
            case BWRAP -> Bubblewrap.ofThisSystem();
            case CONTAINER -> Container.ofThisSystem();
            case AUTO -> first(List.of(Bubblewrap::ofThisSystem, Container::ofThisSystem));
        };
    }

    /** Gives the first that works; never none at all, which somebody has to ask for. */
    static Sandbox first(List<Supplier<? extends Sandbox>> ways) {
        return firstOf(
                ways,
                reasons -> "no sandbox for programs of strangers: " + reasons
                        + ". Install one of them, or say --sandbox none for programs that you trust");
    }

    /** @param without what to say about the reasons why none of the ways works */
    static <T extends Sandbox> T firstOf(List<? extends Supplier<? extends T>> ways, UnaryOperator<String> without) {
        List<String> reasons = new ArrayList<>();
        for (Supplier<? extends T> way : ways) {
            try {
                return way.get();
            } catch (UsageError missing) {
                reasons.add(missing.getMessage());
            }
        }
        throw new UsageError(without.apply(String.join("; ", reasons)));
    }
}
