package interleave.bench;

import interleave.grader.intake.Jdk;
import interleave.kit.exam.CodePlace;
import interleave.kit.exam.JvmCommand;
import interleave.kit.exam.JvmStarter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What it takes one way of starting JVMs to run one that does nothing, from before its start to after its end. */
final class StartCost {
    private final JvmStarter starter;
    private final JvmCommand nothing;

    /** @param scratch an empty folder */
    StartCost(JvmStarter starter, Path scratch) {
        Path own = CodePlace.of(BareJvm.Nothing.class).toAbsolutePath();
        List<String> arguments = List.of(
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                own.toString(),
                BareJvm.Nothing.class.getName());
        this.starter = starter;
        this.nothing = new JvmCommand(Jdk.java(), arguments, List.of(own), scratch);
    }

    double seconds() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = starter.start(nothing);
        process.getOutputStream().close();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            throw new IOException("a JVM that does nothing ended with " + status + ": " + said);
        }
        return seconds;
    }
}
