package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Control groups of version 2: one folder below a folder of ours, which hands the controllers on. */
record UnifiedGroups(Path parent) implements Groups {
    private static final String CONTROLLERS = "+memory +pids +cpu";

    static Groups in(Path root) {
        try {
            Path parent = root.resolve("interleave");
            Files.writeString(root.resolve("cgroup.subtree_control"), CONTROLLERS);
            Files.createDirectories(parent);
            Files.writeString(parent.resolve("cgroup.subtree_control"), CONTROLLERS);
            GroupNames.removeLeftovers(parent);
            return new UnifiedGroups(parent);
        } catch (IOException notOurs) {
            return new NoGroups(root + " cannot be written by this user");
        }
    }

    @Override
    public boolean bounds() {
        return true;
    }

    @Override
    public String describe() {
        return "control groups of version 2 bound memory, processes and processor time";
    }

    @Override
    public Group open(Allowance allowance) throws IOException {
        GroupFolder folder = GroupFolder.create(parent.resolve(GroupNames.next()));
        folder.write("memory.max", Long.toString(allowance.megabytes() * 1024L * 1024));
        folder.writeIfThere("memory.swap.max", "0");
        folder.write("pids.max", Integer.toString(allowance.threads()));
        return new Unified(allowance, folder);
    }

    private record Unified(Allowance allowance, GroupFolder folder) implements Group {
        @Override
        public List<Path> joinBy() {
            return List.of(folder.joinBy());
        }

        @Override
        public Optional<String> broken() {
            return Bounds.broken(
                    allowance, folder.count("memory.events", "oom_kill"), folder.count("pids.events", "max"));
        }

        @Override
        public void close() {
            folder.remove();
        }
    }
}
