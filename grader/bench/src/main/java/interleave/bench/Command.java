package interleave.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that is run to its end. */
record Command(List<String> line, Path folder) {
    Command {
        line = List.copyOf(line);
    }

    /** What a run cost, in seconds from before its start to after its end, how it ended, and what it printed. */
    record Run(double seconds, int status, String output) {}

    /** Runs the command and blocks until it has ended; a figure of a failed run is worth nothing, so that throws. */
    Run run() throws IOException, InterruptedException {
        Run run = runToAnyEnd();
        if (run.status() != 0) {
            throw new IOException(line + " in " + folder + " ended with " + run.status() + ":\n" + run.output());
        }
        return run;
    }

    /** Runs the command and blocks until it has ended, well or not. */
    Run runToAnyEnd() throws IOException, InterruptedException {
        Path output = Files.createTempFile("interleave-bench-", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.redirectErrorStream(true).redirectOutput(output.toFile());
            long started = System.nanoTime();
            Process process = builder.start();
            int status = ended(process);
            double seconds = (System.nanoTime() - started) / 1e9;
            return new Run(seconds, status, Files.readString(output));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static int ended(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        try {
            return process.waitFor();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
