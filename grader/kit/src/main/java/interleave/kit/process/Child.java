package interleave.kit.process;

import interleave.kit.Expect;
import interleave.kit.Show;
import interleave.kit.host.LastOutput;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A JVM that a test has started; see {@link Peer} for what its program can say. Safe from several threads. */
public final class Child {
    private static final Frames.Frame END = new Frames.Frame(Frames.Kind.THROWN, "");
    private static final Duration ANSWER = Duration.ofSeconds(3);

    private static final int KEPT_OF_STDERR = 4 * 1024;

    private final Run run;
    private final String name;
    private final Process process;
    private final DataOutputStream toProgram;
    private final LastOutput printed;
    private final BlockingQueue<Frames.Frame> said = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> whoWaits = new LinkedBlockingQueue<>();

    private Child(Run run, String name, Process process) {
        this.run = run;
        this.name = name;
        this.process = process;
        this.toProgram = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.printed = LastOutput.of(process.getErrorStream(), KEPT_OF_STDERR);
    }

    static Child start(Run run, String name, List<String> command) throws IOException {
        Process process = run.census.start(
                new ProcessBuilder(command).directory(run.folder().toFile()), name);
        Child child = new Child(run, name, process);
        run.add(child);
        Thread reader = new Thread(child::listen, "what " + name + " says");
        reader.setDaemon(true);
        reader.start();
        return child;
    }

    /** Gives the command line of a JVM that runs {@code main}, with the class path of this one. */
    static List<String> command(Class<?> main, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"),
                PeerMain.class.getName(),
                main.getName()));
        line.addAll(arguments);
        return line;
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            for (Optional<Frames.Frame> next = Frames.read(in); next.isPresent(); next = Frames.read(in)) {
                Frames.Frame frame = next.get();
                if (frame.kind() == Frames.Kind.WHO_WAITS) {
                    whoWaits.add(frame.text());
                } else {
                    String verb = frame.kind() == Frames.Kind.TEXT ? "says: " : "throws ";
                    run.chronicle.add(name, verb + Show.inLine(frame.text()));
                    said.add(frame);
                }
            }
        } catch (IOException broken) {
            // A killed process may leave half a frame.
        }
        try {
            run.chronicle.add(name, "has ended, " + exit(process.waitFor()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        said.add(END);
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until the program says something, and gives it; fails when it ends, throws or stays silent. */
    public String hear() throws InterruptedException {
        boolean came = Patience.awaits(() -> !said.isEmpty());
        Expect.that(came, name + " did not get on within " + Patience.inWords());
        Frames.Frame next = said.take();
        if (next == END) {
            said.add(END);
            Expect.that(false, name + " has ended before it had done its work: " + exit(process.waitFor()));
        }
        Expect.that(next.kind() == Frames.Kind.TEXT, name + " threw " + next.text());
        return next.text();
    }

    /** Waits until the program says something, and fails unless it is {@code expected}. */
    public void says(String expected) throws InterruptedException {
        Expect.equal("what " + name + " says", expected, hear());
    }

    /** Whether the program has said something that nobody has heard yet, or has ended. */
    public boolean hasSaid() {
        return !said.isEmpty();
    }

    /** Tells the program something, which it gets by {@link Peer#hear}. */
    public void tell(String text) throws IOException {
        run.chronicle.add(Processes.TEST, "tells " + name + ": " + Show.inLine(text));
        Frames.write(toProgram, Frames.Kind.TEXT, text);
    }

    /** Kills it as {@code kill -9} does, and returns when it is gone. */
    public void kill() throws InterruptedException {
        Processes.kill(process.toHandle());
    }

    /** Waits for its end and gives the exit status. */
    public int awaitExit() throws InterruptedException {
        boolean ended = Patience.awaits(time -> process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS));
        Expect.that(ended, name + " did not end within " + Patience.inWords());
        return process.exitValue();
    }

    /** Gives the processor time it has used so far, of its program and its JVM. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Gives what its threads wait for, and where, in words; empty when it has ended or does not answer. */
    public String whoWaits() throws InterruptedException {
        try {
            whoWaits.clear();
            Frames.write(toProgram, Frames.Kind.WHO_WAITS, "");
        } catch (IOException ended) {
            return "";
        }
        String answer = whoWaits.poll(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        return answer == null ? "" : answer;
    }

    /** Gives the end of what it has printed. */
    public String printed() {
        return printed.text().strip();
    }

    /** Gives its state in words. */
    String state() throws InterruptedException {
        return process.isAlive() ? "alive" : "ended, " + exit(process.waitFor());
    }

    private static String exit(int code) {
        return "exit status " + code + (code == 137 ? " (killed)" : "");
    }
}
