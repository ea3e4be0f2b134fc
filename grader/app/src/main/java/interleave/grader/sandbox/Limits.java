package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import java.util.ArrayList;
import java.util.List;

/** The limits of each sandbox, in words. */
final class Limits {
    private static final String JVM = "the JVM itself (-Xmx)";
    private static final String NOTHING = "nothing";

    private Limits() {}

    static List<Limit> ofBubblewrap(Groups groups) {
        String user = "prlimit, for each user";
        List<Limit> limits = new ArrayList<>(always());
        limits.add(new Limit("memory", megabytes(), groups.bounds() ? "control groups" : JVM));
        limits.add(new Limit("processes", threads(), groups.bounds() ? "control groups, and " + user : user));
        limits.add(new Limit("processor", "an equal share", groups.bounds() ? "control groups" : NOTHING));
        limits.add(new Limit("open files", "1024 a process", "prlimit"));
        limits.add(new Limit("disk", disk(), "prlimit (one file), the grader (all of them, four times a second)"));
        limits.add(new Limit("files, network, processes of others", "none", "bubblewrap"));
        return limits;
    }

    static List<Limit> ofContainers(Container sandbox) {
        String engine = sandbox.engine().describe();
        String unbounded = "a limit for each user";
        List<Limit> limits = new ArrayList<>(always());
        limits.add(new Limit("memory", megabytes(), sandbox.bounds() ? engine : JVM));
        limits.add(new Limit("processes", threads(), sandbox.bounds() ? engine : unbounded));
        limits.add(new Limit("processor", "an equal share", sandbox.bounds() ? engine : NOTHING));
        limits.add(new Limit("open files", "1024 a process", engine));
        limits.add(new Limit("disk", disk(), engine + " (one file), the grader (all of them, four times a second)"));
        limits.add(new Limit("files, network, processes of others", "none", engine));
        limits.add(new Limit("a container's life", sandbox.longest().toHours() + " h", "a clock inside"));
        return limits;
    }

    static List<Limit> ofNone() {
        List<Limit> limits = new ArrayList<>(always());
        limits.add(new Limit("memory", "512 MB of heap", JVM));
        limits.add(new Limit("processes, open files, disk, network", "as the user who runs the grader", NOTHING));
        return limits;
    }

    private static List<Limit> always() {
        interleave.kit.exam.Limits usual = interleave.kit.exam.Limits.DEFAULT;
        String says = ", unless assignment.yaml says another";
        return List.of(
                new Limit(
                        "time of a test",
                        usual.perTest().toSeconds() + " s before one judge, "
                                + usual.perTest().multipliedBy(4).toSeconds() + " s with real processes" + says,
                        "the grader"),
                new Limit(
                        "time of a submission",
                        "no test begins after " + usual.together().toMinutes() + " minutes" + says,
                        "the grader"),
                new Limit("output", "the first 64 KB of a JVM", "the grader"));
    }

    private static String megabytes() {
        return Allowance.OF_ONE_JVM.megabytes() + " MB a JVM, " + Allowance.OF_MANY_JVMS.megabytes()
                + " MB with the processes of a test";
    }

    private static String threads() {
        return Allowance.OF_ONE_JVM.threads() + " threads a JVM, " + Allowance.OF_MANY_JVMS.threads()
                + " with the processes of a test";
    }

    private static String disk() {
        return Allowance.OF_ONE_JVM.diskMegabytes() + " MB a JVM, " + Allowance.OF_MANY_JVMS.diskMegabytes()
                + " MB with the processes of a test; " + DiskWatch.MOST_FILES + " files";
    }
}
