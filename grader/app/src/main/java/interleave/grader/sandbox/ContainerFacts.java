package interleave.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program that {@link ContainerTrial} runs in a container; it stands alone, and says what it finds there. */
final class ContainerFacts {
    private static final Path GROUPS = Path.of("/sys/fs/cgroup");

    private ContainerFacts() {}

    public static void main(String[] none) {
        say("java", Integer.toString(Runtime.version().feature()));
        say(
                "compiler",
                Boolean.toString(ModuleLayer.boot().findModule("jdk.compiler").isPresent()));
        say("scratch", Boolean.toString(canWriteHere()));
        say("memory", first("memory.max", "memory/memory.limit_in_bytes"));
        say("pids", first("pids.max", "pids/pids.max"));
    }

    private static boolean canWriteHere() {
        try {
            Files.delete(Files.createFile(Path.of("written").toAbsolutePath()));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Gives what the first file says that can be read: version 2 of control groups, or version 1. */
    private static String first(String... files) {
        for (String file : List.of(files)) {
            try {
                return Files.readString(GROUPS.resolve(file)).strip();
            } catch (IOException notThere) {
                continue;
            }
        }
        return "";
    }

    private static void say(String key, String value) {
        System.out.println(key + "=" + value);
    }
}
