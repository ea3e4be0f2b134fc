package interleave.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What processors work for some commands, with all that these start: seconds that say the same on a busy machine.
 *
 * <p>Linux with control groups of version 1, as root, only: the grader makes none of this kind, so whatever it starts
 * stays in the group. Elsewhere it is not told. Neither is what a process uses that had ended unseen, which is why
 * nothing is added up process by process.
 */
final class ProcessorTime implements AutoCloseable {
    private static final Path PARENT = Path.of("/sys/fs/cgroup/cpuacct");
    private static final AtomicLong COUNT = new AtomicLong();

    /** Null where it is not told. */
    private final Path group;

    private ProcessorTime(Path group) {
        this.group = group;
    }

    static ProcessorTime start() throws IOException {
        String name = "interleave-bench-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
        boolean told = Files.exists(PARENT.resolve("cpuacct.usage")) && Files.isWritable(PARENT);
        return new ProcessorTime(told ? Files.createDirectory(PARENT.resolve(name)) : null);
    }

    /** Gives a command line that does the same and is counted. */
    List<String> counted(List<String> line) {
        if (group == null) {
            return line;
        }
        List<String> counted =
                new ArrayList<>(List.of("/bin/sh", "-c", "echo $$ > " + group + "/cgroup.procs && exec \"$@\"", "sh"));
        counted.addAll(line);
        return counted;
    }

    /** Gives the seconds so far; not a number where they are not told. */
    double seconds() throws IOException {
        return group == null
                ? Double.NaN
                : Long.parseLong(
                                Files.readString(group.resolve("cpuacct.usage")).strip())
                        / 1e9;
    }

    @Override
    public void close() throws IOException {
        if (group != null) {
            Files.delete(group);
        }
    }
}
