package interleave.kit.exam;

import interleave.kit.host.LastOutput;
import interleave.kit.host.ProcessTable;
import interleave.kit.result.Outcome;
import interleave.kit.wire.Frame;
import interleave.kit.wire.FrameLine;
import interleave.kit.wire.Order;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One child JVM, from its start to its end. */
final class ChildRun {
    /** How long a JVM may take until its first trial begins, and from its last one to its end. */
    private static final long START_OR_END_MILLIS = 60_000;
    /** A child tells of an overdue trial by itself, and better; this is how much longer it may take to. */
    private static final long GRACE_MILLIS = 5_000;

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
        Process process = setting.starter().start(ChildCommand.of(bench, setting, scratch));
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
                BrokenOff end = new BrokenOff(code, watchdog.hasBitten(), broken, perTest());
                ledger.breakOff(end.outcome(setting.workplace()));
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
}
