package interleave.grader.cli;

import java.io.PrintWriter;
import java.util.Map;

/** Tells whoever ends the grader in the middle, with Ctrl-C, what is done and how to go on. */
final class Interruption implements AutoCloseable {
    private final Thread onShutdown;

    /** @param results what is done, by the time it is looked at */
    Interruption(Map<String, ?> results, int all, PrintWriter err) {
        onShutdown = new Thread(
                () -> {
                    if (Progress.isTerminal()) {
                        // The bar has no end of its line, and the terminal has put ^C behind it.
                        err.println();
                    }
                    err.println("grader: interrupted with " + results.size() + " of " + all
                            + " submissions marked: the same command with --resume marks the rest");
                    err.flush();
                },
                "says how to go on");
    }

    void watch() {
        Runtime.getRuntime().addShutdownHook(onShutdown);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onShutdown);
        } catch (IllegalStateException shuttingDown) {
            // Then the hook has its say.
        }
    }
}
