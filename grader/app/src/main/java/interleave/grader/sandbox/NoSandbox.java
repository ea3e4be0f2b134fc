package interleave.grader.sandbox;

import interleave.kit.exam.JvmCommand;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Plain child processes with the rights of whoever runs the grader: they can read what that person can
 * read, and use the network. Only the environment is kept from them.
 */
record NoSandbox() implements Sandbox {
    @Override
    public String describe() {
        return "Run without a sandbox: submissions had the rights of the user who marked them.";
    }

    @Override
    public Optional<String> warning() {
        return Optional.empty();
    }

    @Override
    public List<Limit> limits() {
        return Limits.ofNone();
    }

    @Override
    public Cell open() {
        return new PlainCell();
    }

    private static final class PlainCell implements Cell {
        private final Set<Process> running = ConcurrentHashMap.newKeySet();
        private final Thread onShutdown = new Thread(this::endAll, "ends child JVMs");

        PlainCell() {
            Runtime.getRuntime().addShutdownHook(onShutdown);
        }

        @Override
        public Process start(JvmCommand command) throws IOException {
            ProcessBuilder builder = new ProcessBuilder(command.line())
                    .directory(command.scratch().toFile());
            Environment.scrub(builder.environment(), command);
            Process process = builder.start();
            running.add(process);
            process.onExit().thenAccept(running::remove);
            if (Shutdown.hasBegun()) {
                // Whoever ends all of them may have been here before this one was.
                endAll();
                throw new IOException("the grader is about to end");
            }
            return process;
        }

        @Override
        public void close() {
            endAll();
            try {
                Runtime.getRuntime().removeShutdownHook(onShutdown);
            } catch (IllegalStateException shuttingDown) {
                // Then the hook runs, and finds nothing left.
            }
        }

        /** Ends children before their parents: a parent that ended would hide them. */
        private void endAll() {
            for (Process process : running) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            running.clear();
        }
    }
}
