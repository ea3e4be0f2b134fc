package interleave.bench.detection;

import interleave.kit.exam.JvmCommand;
import interleave.kit.exam.JvmStarter;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

/** Starts JVMs until the time of a submission is up; then ends the ones that run, and any that is started later. */
final class TimeLimit implements JvmStarter, AutoCloseable {
    private final JvmStarter starter;
    private final Timer timer = new Timer("time limit", true);
    private final List<Process> started = new ArrayList<>();
    private boolean struck;

    TimeLimit(JvmStarter starter, Duration limit) {
        this.starter = starter;
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        strike();
                    }
                },
                limit.toMillis());
    }

    @Override
    public synchronized Process start(JvmCommand command) throws IOException {
        Process process = starter.start(command);
        started.add(process);
        if (struck) {
            end(process);
        }
        return process;
    }

    private synchronized void strike() {
        struck = true;
        started.forEach(TimeLimit::end);
    }

    /** Leaves its streams open, unlike the process's own method: what it has said is still to be read. */
    private static void end(Process process) {
        process.toHandle().destroyForcibly();
    }

    /** Tells whether the time was up before the end. */
    synchronized boolean hasStruck() {
        return struck;
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
