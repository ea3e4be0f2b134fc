package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import interleave.kit.exam.JvmCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The containers of one submission. */
final class ContainerCell implements Sandbox.Cell {
    private static final long MEGABYTE = 1024 * 1024;

    private final Container sandbox;
    private final Optional<Slot> slot;
    private final Map<Process, Contained> contained = new ConcurrentHashMap<>();

    ContainerCell(Container sandbox) {
        this.sandbox = sandbox;
        this.slot = sandbox.user() == User.ROOT ? Optional.of(Slot.take()) : Optional.empty();
    }

    private record Contained(String name, JvmCommand command, DiskWatch disk) {}

    @Override
    public Process start(JvmCommand command) throws IOException {
        if (slot.isPresent()) {
            Scratch.giveTo(slot.get(), command.scratch());
        }
        String name = "interleave-" + UUID.randomUUID();
        Process process = new ProcessBuilder(line(name, command)).start();
        contained.put(process, new Contained(name, command, DiskWatch.over(process, command)));
        // The command that was started is only a client: its end, by whatever, must end the container.
        process.onExit().thenRun(() -> remove(name));
        return process;
    }

    private List<String> line(String name, JvmCommand command) throws IOException {
        Allowance allowance = command.allowance();
        List<String> line = new ArrayList<>(
                List.of(sandbox.engine().toString(), "run", "--rm", "-i", "--name", name, "--pull", "never"));
        line.addAll(List.of("--network", "none", "--read-only", "--cap-drop", "ALL"));
        line.addAll(List.of("--security-opt", "no-new-privileges", "--hostname", "sandbox", "--init"));
        line.addAll(List.of("--pids-limit", Integer.toString(allowance.threads())));
        line.addAll(List.of("--memory", allowance.megabytes() + "m", "--memory-swap", allowance.megabytes() + "m"));
        line.addAll(List.of("--ulimit", "core=0", "--ulimit", "nofile=1024:1024"));
        long fileBytes = allowance.diskMegabytes() * MEGABYTE;
        line.addAll(List.of("--ulimit", "fsize=" + fileBytes + ":" + fileBytes));
        line.addAll(List.of("--tmpfs", "/tmp:rw,size=64m,mode=1777", "--shm-size", "16m"));
        line.addAll(user(command.scratch()));
        for (Path path : command.readable()) {
            if (Files.exists(path)) {
                line.addAll(List.of("-v", path + ":" + path + ":ro"));
            }
        }
        line.addAll(List.of("-v", command.scratch() + ":" + command.scratch() + ":rw"));
        line.addAll(List.of("--workdir", command.scratch().toString()));
        variables(command).forEach((key, value) -> line.addAll(List.of("-e", key + "=" + value)));
        line.addAll(List.of("--entrypoint", "java", sandbox.image()));
        line.addAll(command.arguments());
        return line;
    }

    private List<String> user(Path scratch) throws IOException {
        if (slot.isPresent()) {
            return List.of("--user", slot.get().uid() + ":" + slot.get().uid());
        }
        // An engine that runs without root maps ids; this one has to stay the owner of the scratch folder.
        String own = Files.getAttribute(scratch, "unix:uid") + ":" + Files.getAttribute(scratch, "unix:gid");
        return sandbox.isPodman() ? List.of("--userns", "keep-id", "--user", own) : List.of("--user", own);
    }

    private static Map<String, String> variables(JvmCommand command) {
        Map<String, String> variables = new ConcurrentHashMap<>(command.environment());
        variables.put("LC_ALL", "C.UTF-8");
        variables.put("HOME", command.scratch().toString());
        variables.put("TMPDIR", command.scratch().toString());
        return variables;
    }

    @Override
    public Optional<String> limitBroken(Process process) {
        return Optional.ofNullable(contained.get(process))
                .filter(each -> each.disk().hasBitten())
                .map(each -> Bounds.disk(each.command().allowance()));
    }

    @Override
    public void close() {
        contained.keySet().forEach(Process::destroyForcibly);
        contained.values().forEach(each -> remove(each.name()));
        slot.ifPresent(Slot::close);
    }

    /** Waits until the container is gone; there may be none any more. */
    private void remove(String name) {
        try {
            new ProcessBuilder(sandbox.engine().toString(), "rm", "-f", name)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException gone) {
            // The engine has ended, and its containers with it.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
