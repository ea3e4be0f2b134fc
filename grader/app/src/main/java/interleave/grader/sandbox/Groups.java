package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Linux's control groups: a process and all below it, bounded together.
 *
 * <p>Version 1 has a tree of folders for each resource, version 2 one tree for all. Either can be written by
 * root only, unless somebody has delegated a part of it.
 */
public interface Groups {
    String WITHOUT = "memory is bounded by the JVM's own limits only, and processors are shared as they come";

    /** Whether groups can be made at all. */
    boolean bounds();

    /** Gives a sentence for whoever looks after the machine. */
    String describe();

    /** Makes a group; it is removed when that is closed. */
    Group open(Allowance allowance) throws IOException;

    /** One group, for one process and all that it starts. */
    interface Group extends AutoCloseable {
        /** Gives the files to which a process with one thread has to write 0, which is itself, to join. */
        List<Path> joinBy();

        /** Says which bound was hit: "used more than …"; empty if none. */
        Optional<String> broken();

        /** Removes it; whatever is still in there must have been killed. */
        @Override
        void close();
    }

    static Groups ofThisSystem() {
        Path root = Path.of("/sys/fs/cgroup");
        if (Files.isRegularFile(root.resolve("cgroup.controllers"))) {
            return UnifiedGroups.in(root);
        }
        return Files.isDirectory(root.resolve("memory")) ? SeparateGroups.in(root) : new NoGroups("there are none");
    }
}
