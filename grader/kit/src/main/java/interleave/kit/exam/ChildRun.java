package interleave.kit.exam;

import interleave.kit.host.LastOutput;
import interleave.kit.host.ProcessTable;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.wire.Frame;
import interleave.kit.wire.FrameLine;
import interleave.kit.wire.Order;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One child JVM, from its start to its end. */
final class ChildRun {
    private static final String MAIN = "interleave.kit.child.ChildMain";
    /** How long a JVM may take until its first trial begins, and from its last one to its end. */
    private static final long START_OR_END_MILLIS = 60_000;
    /** A child tells of an overdue trial by itself, and better; this is how much longer it may take to. */
    private static final long GRACE_MILLIS = 5_000;

    /** From here on exit codes stand for the signal that ended the process. */
    private static final int FIRST_SIGNAL = 129;

    /** A family that grows faster than it is ended is for the sandbox to bound. */
    private static final int MOST_GENERATIONS = 100;

    private static final int KEPT_OF_STDERR = 16 * 1024;

    private final Bench bench;
    private final JudgeRun.Setting setting;
    private final Path scratch;
    private final Map<String, Outcome> told = new LinkedHashMap<>();
    private final String nonce = UUID.randomUUID().toString();
    private final List<String> hungIn = new ArrayList<>();
    private String running;
    private boolean done;

    ChildRun(Bench bench, JudgeRun.Setting setting, Path scratch) {
        this.bench = bench;
        this.setting = setting;
        this.scratch = scratch;
    }

    /**
     * What came of it.
     *
     * @param endedByItself whether the JVM said that it was done, and ended well
     * @param told how each trial ended that was begun
     * @param hungIn the methods of the student's in which a trial has hung
     * @param stderr the end of what it printed there
     */
    record Result(boolean endedByItself, Map<String, Outcome> told, List<String> hungIn, String stderr, Path scratch) {}

    /** @param hungBefore the methods in which trials have hung, often enough to expect it of others */
    Result run(List<Order.TrialOrder> trials, List<String> hungBefore) throws IOException {
        Process process = setting.starter().start(command());
        LastOutput stderr = LastOutput.of(process.getErrorStream(), KEPT_OF_STDERR);
        try (Watchdog watchdog = new Watchdog(process)) {
            watchdog.expectWithin(START_OR_END_MILLIS);
            send(order(trials, hungBefore), process);
            int code = follow(process, watchdog);
            if (watchdog.hasBitten() || !hungIn.isEmpty()) {
                setting.time().hung(hungIn);
            }
            if (running != null) {
                Optional<String> broken = setting.starter().limitBroken(process);
                told.put(running, broken.map(ChildRun::overLimit).orElse(brokenOff(code, watchdog.hasBitten())));
            }
            return new Result(done && code == 0 && !watchdog.hasBitten(), told, hungIn, stderr.text(), scratch);
        } finally {
            endFamilyOf(process);
        }
    }

    /** Again and again, since what is being ended may start more. */
    private void endFamilyOf(Process process) {
        ProcessTable table = ProcessTable.ofThisSystem();
        List<ProcessHandle> family = table.family(process.toHandle(), scratch.toString());
        process.destroyForcibly();
        for (int i = 0; i < MOST_GENERATIONS && !family.isEmpty(); i++) {
            ProcessTable.end(family);
            family = table.family(process.toHandle(), scratch.toString());
        }
    }

    private Duration perTest() {
        return setting.limits().perTest().multipliedBy(bench.timesTheLimit());
    }

    private Order order(List<Order.TrialOrder> trials, List<String> hungBefore) {
        Workplace workplace = setting.workplace();
        return new Order(
                nonce,
                bench.judge().name(),
                strings(workplace.tests()),
                strings(workplace.submission()),
                trials,
                setting.seed(),
                perTest().toMillis(),
                hungBefore);
    }

    private static List<String> strings(List<Path> paths) {
        return paths.stream().map(path -> path.toAbsolutePath().toString()).toList();
    }

    private JvmCommand command() throws IOException {
        Workplace workplace = setting.workplace();
        List<Path> classPath = Stream.of(workplace.libraries(), workplace.tests(), workplace.submission())
                .flatMap(List::stream)
                .map(Path::toAbsolutePath)
                .toList();
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx" + setting.limits().heapMegabytes() + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + scratch.toAbsolutePath()));
        arguments.addAll(bench.jvmArguments(scratch));
        arguments.add("-cp");
        arguments.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        arguments.add(MAIN);
        return new JvmCommand(
                workplace.java(),
                arguments,
                classPath,
                scratch,
                Map.of(ProcessTable.MARK, scratch.toString()),
                bench.allowance());
    }

    private static void send(Order order, Process process) {
        try (DataOutputStream stdin = new DataOutputStream(process.getOutputStream())) {
            order.writeTo(stdin);
        } catch (IOException childGone) {
            // Its end is seen on stdout, and its reason on stderr.
            return;
        }
    }

    private int follow(Process process, Watchdog watchdog) throws IOException {
        try (BoundedLines lines = new BoundedLines(process.getInputStream())) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                Optional<Frame> frame = FrameLine.read(nonce, line);
                if (frame.isPresent()) {
                    follow(frame.get(), watchdog);
                    endWhenTimeIsOver(frame.get(), process);
                }
            }
        }
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("stopped");
        }
    }

    private void follow(Frame frame, Watchdog watchdog) {
        if (frame instanceof Frame.Begin begin) {
            running = begin.trial();
            watchdog.expectWithin(perTest().toMillis() + GRACE_MILLIS);
        } else if (frame instanceof Frame.End end && end.trial().equals(running)) {
            running = null;
            told.put(end.trial(), end.outcome());
            watchdog.expectWithin(START_OR_END_MILLIS);
        } else if (frame instanceof Frame.Hangs hangs) {
            hungIn.add(hangs.method());
        } else if (frame instanceof Frame.Done) {
            done = true;
        }
    }

    /** A trial that has only begun has not been run: its JVM is ended, and told about by whoever started this one. */
    private void endWhenTimeIsOver(Frame frame, Process process) {
        if (frame instanceof Frame.Begin && setting.time().isOver()) {
            running = null;
            process.toHandle().destroyForcibly();
        }
    }

    /** Whoever can choose the exit code can choose that of a JVM that the system has killed. */
    private boolean callsHalt() throws IOException {
        return FactsReader.read(setting.workplace().submission()).calls().contains("java.lang.Runtime.halt");
    }

    private static Outcome overLimit(String what) {
        return Outcome.of(
                Ending.RESOURCE_LIMIT, "It " + what + ", and was ended: something grows, or is started, without end.");
    }

    private Outcome brokenOff(int code, boolean overdue) throws IOException {
        if (overdue) {
            return Outcome.of(
                    Ending.TIME_LIMIT,
                    "It did not end within " + perTest().toSeconds() + " s, and the JVM had to be ended.");
        }
        if (code >= FIRST_SIGNAL && !callsHalt()) {
            return Outcome.of(
                    Ending.NOT_KNOWN,
                    "The JVM was killed, or crashed, in the middle of the test (exit code " + code + ").");
        }
        return Outcome.of(
                Ending.JVM_EXIT,
                "The JVM ended in the middle of the test (exit code " + code + ")."
                        + " A method must return or throw; its caller decides when the program ends.");
    }
}
