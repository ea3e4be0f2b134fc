package interleave.grader.cli;

import com.sun.management.OperatingSystemMXBean;
import interleave.grader.assignment.UsageError;
import interleave.grader.intake.Jdk;
import interleave.grader.sandbox.Groups;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.sandbox.SandboxKind;
import interleave.grader.sandbox.TemporaryFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks at this machine for what marking needs. */
final class Findings {
    private static final long MEGABYTE = 1024 * 1024;
    /** A submission runs up to four JVMs at once, of half a gigabyte of heap each at the most. */
    private static final long MEMORY_A_JOB = 2_048;

    private static final long DISK = 2_048;

    private Findings() {}

    /** @param kind the sandbox to look at */
    static List<Finding> all(SandboxKind kind) {
        return List.of(jdk(), maven(), sandbox(kind), groups(), cores(), memory(), disk());
    }

    private static Finding jdk() {
        String found = Runtime.version() + " in " + System.getProperty("java.home");
        try {
            Jdk.compiler();
            return Finding.well("JDK", found);
        } catch (UsageError unusable) {
            return new Finding("JDK", found, unusable.getMessage());
        }
    }

    private static Finding maven() {
        String name = isWindows() ? "mvn.cmd" : "mvn";
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator")))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(path -> Finding.well("Maven", path.toString()))
                .orElse(new Finding(
                        "Maven",
                        "not found",
                        "install Maven 3.8 or later: the grader and students' work build with it"));
    }

    private static Finding sandbox(SandboxKind kind) {
        try {
            Sandbox sandbox = Sandbox.of(kind);
            return Finding.well("sandbox", sandbox.describe());
        } catch (UsageError none) {
            return new Finding("sandbox", "none that works", none.getMessage());
        }
    }

    private static Finding groups() {
        Groups groups = Groups.ofThisSystem();
        return groups.bounds()
                ? Finding.well("control groups", groups.describe())
                : new Finding(
                        "control groups",
                        groups.describe(),
                        "on Linux, run the grader as root, or have the machine's administrator delegate a group");
    }

    private static Finding cores() {
        int cores = Runtime.getRuntime().availableProcessors();
        return Finding.well("cores", cores + ": at most --jobs " + RunOptions.mostJobs());
    }

    private static Finding memory() {
        long megabytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / MEGABYTE;
        long jobs = megabytes / MEMORY_A_JOB;
        String found = megabytes + " MB, for --jobs " + jobs + " at the most";
        return jobs > 0
                ? Finding.well("memory", found)
                : new Finding("memory", found, "have " + MEMORY_A_JOB + " MB for each submission marked at a time");
    }

    private static Finding disk() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Files.delete(TemporaryFolder.create("interleave-try-"));
            long megabytes = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            String found = megabytes + " MB free in " + folder;
            return megabytes >= DISK
                    ? Finding.well("disk", found)
                    : new Finding(
                            "disk",
                            found,
                            "make room, or point JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR to where there is " + DISK
                                    + " MB");
        } catch (UsageError refused) {
            return new Finding("disk", folder + " cannot be written", refused.getMessage());
        } catch (IOException unreadable) {
            return new Finding("disk", folder + " cannot be looked at", "make it readable: " + unreadable.getMessage());
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
