package interleave.bench;

import com.vmlens.api.AllInterleavings;
import interleave.grader.intake.Jdk;
import interleave.kit.exam.CodePlace;
import interleave.kit.vmlens.VmlensBench;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** C: a bare {@code java -javaagent} with one loop; the agent is set up as the kit does, which is the lowest floor. */
final class Floor {
    private final Path work;

    Floor(Path work) {
        this.work = work;
    }

    double seconds() throws IOException, InterruptedException {
        // The agent writes beside its own jar, so each run has an agent of its own.
        Path scratch = Files.createTempDirectory(work, "floor-");
        return run(line(scratch), scratch);
    }

    /** Gives the command line that runs the loop, and unpacks the agent that it names. */
    static List<String> line(Path scratch) throws IOException {
        List<String> line = new ArrayList<>(List.of(Jdk.java().toString(), "-XX:TieredStopAtLevel=1"));
        line.addAll(new VmlensBench().jvmArguments(scratch));
        line.addAll(List.of("-cp", classPath(), FloorMain.class.getName()));
        return line;
    }

    /** Runs a line that ends in the loop, and gives what that took. */
    static double run(List<String> line, Path scratch) throws IOException, InterruptedException {
        Command.Run run = new Command(line, scratch).run();
        if (!run.output().lines().anyMatch(told -> told.matches("runs [1-9]\\d*"))) {
            throw new IOException("the loop of the floor never ran: " + run.output());
        }
        return run.seconds();
    }

    private static String classPath() {
        return Stream.of(CodePlace.of(FloorMain.class), CodePlace.of(AllInterleavings.class))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
