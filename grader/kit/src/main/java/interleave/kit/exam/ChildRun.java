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
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
    private final String nonce = UUID.randomUUID().toString();

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
     * @param distrust what it did that our code does not do; empty if nothing
     */
    record Result(
            boolean endedByItself,
            Map<String, Outcome> told,
            List<String> hungIn,
            String stderr,
            Path scratch,
            String distrust) {}

    /** @param hungBefore the methods in which trials have hung, often enough to expect it of others */
    Result run(List<Order.TrialOrder> trials, List<String> hungBefore) throws IOException {
        Decoy decoy = Decoy.beside(trials.get(0));
        List<Order.TrialOrder> all = decoy.among(trials);
        Ledger ledger = new Ledger(all, decoy);
        // Before the start, which may give the folder to another user.
        Optional<Door> door = Door.in(scratch);
        try {
            return run(ledger, order(all, hungBefore, door), door);
        } finally {
            close(door);
        }
    }

    private Result run(Ledger ledger, Order order, Optional<Door> door) throws IOException {
        Process process = setting.starter().start(command());
        LastOutput stderr = LastOutput.of(process.getErrorStream(), KEPT_OF_STDERR);
        try (Watchdog watchdog = new Watchdog(process);
                Hearing hearing = new Hearing(process, door, nonce)) {
            watchdog.expectWithin(START_OR_END_MILLIS);
            if (greet(order, process, hearing)) {
                follow(process, hearing, ledger, watchdog);
            }
            if (ledger.isBroken()) {
                process.destroyForcibly();
            }
            int code = await(process);
            if (watchdog.hasBitten() || !ledger.hungIn().isEmpty()) {
                setting.time().hung(ledger.hungIn());
            }
            if (ledger.isRunning() && !ledger.isBroken()) {
                Optional<String> broken = setting.starter().limitBroken(process);
                ledger.breakOff(broken.map(ChildRun::overLimit).orElse(brokenOff(code, watchdog.hasBitten())));
            }
            boolean well = ledger.isDone() && code == 0 && !watchdog.hasBitten();
            return new Result(well, ledger.told(), ledger.hungIn(), stderr.text(), scratch, ledger.distrust());
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

    private Order order(List<Order.TrialOrder> trials, List<String> hungBefore, Optional<Door> door) {
        Workplace workplace = setting.workplace();
        return new Order(
                nonce,
                door.map(there -> Door.NAME).orElse(""),
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
        List<Path> libraries =
                bench.needsAllLibraries() ? workplace.libraries() : NeededLibraries.of(workplace.libraries());
        List<Path> classPath = Stream.of(libraries, workplace.tests(), workplace.submission())
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

    /** Gives the order, and the sign to go on when the JVM has said hello; tells whether it did. */
    private static boolean greet(Order order, Process process, Hearing hearing) throws IOException {
        try (DataOutputStream stdin = new DataOutputStream(process.getOutputStream())) {
            order.writeTo(stdin);
            if (hearing.awaitHello()) {
                stdin.write(1);
                return true;
            }
            return false;
        } catch (InterruptedIOException stopped) {
            throw stopped;
        } catch (IOException childGone) {
            // Its reason is on stderr.
            return false;
        }
    }

    private void follow(Process process, Hearing hearing, Ledger ledger, Watchdog watchdog) throws IOException {
        while (!ledger.isBroken()) {
            String line = hearing.next();
            if (line == null) {
                return;
            }
            Optional<Frame> frame = FrameLine.read(nonce, line);
            frame.ifPresent(ledger::take);
            if (frame.isEmpty() && hearing.isPrivate()) {
                ledger.takeGarbled();
            }
            if (frame.filter(Frame.Begin.class::isInstance).isPresent()) {
                if (ledger.isRunning() && setting.time().isOver()) {
                    ledger.withdraw();
                    process.toHandle().destroyForcibly();
                    return;
                }
                watchdog.expectWithin(perTest().toMillis() + GRACE_MILLIS);
            } else if (frame.filter(Frame.End.class::isInstance).isPresent()) {
                watchdog.expectWithin(START_OR_END_MILLIS);
            }
        }
    }

    private static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    private static void close(Optional<Door> door) throws IOException {
        if (door.isPresent()) {
            door.get().close();
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
