package interleave.kit.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Says of each process of a run how it is, when a test has failed: alive, ended, what it waits for, its last words. */
final class RollCall {
    private static final int LONGEST = 400;
    private static final int MOST_STACKS = 4;
    private static final long ANSWER_SECONDS = 5;

    private RollCall() {}

    static String of(Run run) throws InterruptedException {
        List<String> lines = new ArrayList<>();
        for (Child child : run.children()) {
            lines.add(line(child));
        }
        int asked = 0;
        for (Map.Entry<ProcessHandle, String> other : run.census.seen().entrySet()) {
            if (run.children().stream().noneMatch(child -> child.handle().equals(other.getKey()))) {
                boolean runs = run.census.runs(other.getKey());
                String waits = runs && asked++ < MOST_STACKS ? mainThread(other.getKey(), run.census) : "";
                lines.add(other.getValue()
                        + pid(other.getValue(), other.getKey().pid()) + ": " + (runs ? "alive" : "ended") + waits);
            }
        }
        return lines.isEmpty() ? "" : "\nThe processes at that moment:\n  " + String.join("\n  ", lines);
    }

    private static String line(Child child) throws InterruptedException {
        String waits = child.whoWaits();
        String printed = child.printed();
        return child.name() + " (pid " + child.pid() + "): " + child.state()
                + (waits.isEmpty() ? "" : "; " + waits)
                + (printed.isEmpty() ? "" : "; last printed: " + cut(printed));
    }

    private static String pid(String name, long pid) {
        return name.endsWith(" " + pid) ? "" : " (pid " + pid + ")";
    }

    /** Asks the JDK's own tool; where there is none, or it does not answer, nothing is said. */
    private static String mainThread(ProcessHandle process, Census census) throws InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Path dump = Files.createTempFile("stacks", ".txt");
            Process asking =
                    census.startHidden(new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "Thread.print")
                            .redirectErrorStream(true)
                            .redirectOutput(dump.toFile()));
            boolean answered = asking.waitFor(ANSWER_SECONDS, TimeUnit.SECONDS);
            asking.destroyForcibly();
            String text = answered && asking.exitValue() == 0 ? Files.readString(dump) : "";
            Files.delete(dump);
            return StackDump.mainThread(text)
                    .map(at -> "; its main thread is in " + at)
                    .orElse("");
        } catch (IOException noTool) {
            return "";
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : "…" + text.substring(text.length() - LONGEST);
    }
}
