package interleave.grader.sandbox;

import interleave.kit.exam.JvmCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The sandboxed JVMs of one submission: they share a user, and each has its own view of the machine. */
final class BubblewrapCell implements Sandbox.Cell {
    /** The descriptor of the filter of system calls. */
    private static final int FILTER = 9;

    private final Bubblewrap sandbox;
    private final Optional<Slot> slot;
    private final Map<Process, Confined> confined = new ConcurrentHashMap<>();

    BubblewrapCell(Bubblewrap sandbox) {
        this.sandbox = sandbox;
        this.slot = sandbox.line().user() == User.ROOT ? Optional.of(Slot.take()) : Optional.empty();
    }

    /** A process with what bounds it. */
    private record Confined(JvmCommand command, Groups.Group group, DiskWatch disk) {
        Optional<String> broken() {
            return disk.hasBitten() ? Optional.of(Bounds.disk(command.allowance())) : group.broken();
        }
    }

    @Override
    public Process start(JvmCommand command) throws IOException {
        if (slot.isPresent()) {
            Scratch.giveTo(slot.get(), command.scratch());
        }
        Groups.Group group = sandbox.groups().open(command.allowance());
        try {
            ProcessBuilder builder = new ProcessBuilder(line(command, group));
            Environment.scrub(builder.environment(), command);
            builder.environment().put("PATH", "/usr/bin:/bin");
            Process process = ParentThread.start(builder);
            confined.put(process, new Confined(command, group, DiskWatch.over(process, command)));
            return process;
        } catch (IOException | RuntimeException failed) {
            group.close();
            throw failed;
        }
    }

    /**
     * A shell joins the groups and becomes the sandbox, so that nothing can run before it is bounded. It also opens the
     * file with the filter of system calls, which is gone when anything runs inside.
     */
    private List<String> line(JvmCommand command, Groups.Group group) throws IOException {
        Optional<Path> filter = SyscallFilter.write(command.scratch().resolve("filter"));
        String joins =
                group.joinBy().stream().map(file -> "echo 0 > " + file + " && ").collect(Collectors.joining());
        String opens = filter.isPresent() ? "exec " + FILTER + "<\"$0\" && rm -f -- \"$0\" && " : "";
        String name = filter.map(Path::toString).orElse("sandbox");
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", joins + opens + "exec \"$@\"", name));
        line.addAll(sandbox.line().around(command, slot, filter.map(file -> FILTER)));
        return line;
    }

    @Override
    public Optional<String> limitBroken(Process process) {
        return Optional.ofNullable(confined.get(process)).flatMap(Confined::broken);
    }

    /** Ending bubblewrap ends all that runs inside: the kernel does, with the namespace of processes. */
    @Override
    public void close() {
        confined.keySet().forEach(Process::destroyForcibly);
        confined.values().forEach(each -> each.group().close());
        slot.ifPresent(Slot::close);
    }
}
