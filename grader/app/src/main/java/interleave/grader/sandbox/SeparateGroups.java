package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Control groups of version 1: a folder each below {@code memory}, {@code pids} and {@code cpu}. */
record SeparateGroups(Path memory, Path pids, Path cpu) implements Groups {
    static Groups in(Path root) {
        SeparateGroups groups = new SeparateGroups(root.resolve("memory"), root.resolve("pids"), root.resolve("cpu"));
        boolean writable = groups.all().stream().allMatch(Files::isWritable);
        if (!writable) {
            return new NoGroups(root + " cannot be written by this user");
        }
        groups.all().forEach(GroupNames::removeLeftovers);
        return groups;
    }

    private List<Path> all() {
        return List.of(memory, pids, cpu);
    }

    @Override
    public boolean bounds() {
        return true;
    }

    @Override
    public String describe() {
        return "control groups of version 1 bound memory, processes and processor time";
    }

    @Override
    public Group open(Allowance allowance) throws IOException {
        String name = GroupNames.next();
        List<GroupFolder> folders = new ArrayList<>();
        for (Path parent : all()) {
            folders.add(GroupFolder.create(parent.resolve(name)));
        }
        String bytes = Long.toString(allowance.megabytes() * 1024L * 1024);
        folders.get(0).write("memory.limit_in_bytes", bytes);
        folders.get(0).writeIfThere("memory.memsw.limit_in_bytes", bytes);
        folders.get(1).write("pids.max", Integer.toString(allowance.threads()));
        return new Separate(allowance, folders);
    }

    private record Separate(Allowance allowance, List<GroupFolder> folders) implements Group {
        @Override
        public List<Path> joinBy() {
            return folders.stream().map(GroupFolder::joinBy).toList();
        }

        @Override
        public Optional<String> broken() {
            return Bounds.broken(
                    allowance,
                    folders.get(0).count("memory.oom_control", "oom_kill"),
                    folders.get(1).count("pids.events", "max"));
        }

        @Override
        public void close() {
            folders.forEach(GroupFolder::remove);
        }
    }
}
