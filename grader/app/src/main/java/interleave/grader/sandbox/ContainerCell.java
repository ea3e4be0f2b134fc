package interleave.grader.sandbox;

import interleave.kit.exam.JvmCommand;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The containers of one submission: they share a user, and each has its own view of the machine. */
final class ContainerCell implements Sandbox.Cell {
    private final Container sandbox;
    private final Optional<Slot> slot;
    private final Keeper keeper;
    private final String label = "interleave=" + UUID.randomUUID();
    private final Map<Process, Contained> contained = new ConcurrentHashMap<>();

    ContainerCell(Container sandbox) {
        this.sandbox = sandbox;
        this.keeper = new Keeper(sandbox.engine(), label);
        this.slot = sandbox.user() == User.ROOT ? Optional.of(Slot.take()) : Optional.empty();
    }

    private record Contained(JvmCommand command, DiskWatch disk) {}

    @Override
    public Process start(JvmCommand command) throws IOException {
        if (slot.isPresent()) {
            Scratch.giveTo(slot.get(), command.scratch());
        }
        String name = "interleave-" + UUID.randomUUID();
        Process process = ContainerProcess.start(
                sandbox.engine(), name, new ContainerLine(sandbox, slot).of(name, label, command));
        contained.put(process, new Contained(command, DiskWatch.over(process, command)));
        return process;
    }

    @Override
    public Optional<String> limitBroken(Process process) {
        Contained each = contained.get(process);
        if (each == null) {
            return Optional.empty();
        }
        return each.disk().hasBitten()
                ? Optional.of(Bounds.disk(each.command().allowance()))
                : InnerScript.broken(process.exitValue(), each.command().allowance());
    }

    @Override
    public void close() {
        contained.keySet().forEach(Process::destroyForcibly);
        contained.keySet().forEach(process -> process.onExit().join());
        keeper.close();
        slot.ifPresent(Slot::close);
    }
}
