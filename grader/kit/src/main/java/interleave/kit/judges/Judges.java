package interleave.kit.judges;

import interleave.kit.exam.Bench;
import interleave.kit.exam.Judge;
import interleave.kit.explore.Explorer;
import interleave.kit.lincheck.LincheckBench;
import interleave.kit.lincheck.LincheckExplorer;
import interleave.kit.process.ProcessesExplorer;
import interleave.kit.scheduler.SchedulerExplorer;
import interleave.kit.stress.StressExplorer;
import interleave.kit.vmlens.VmlensBench;
import interleave.kit.vmlens.VmlensExplorer;
import interleave.kit.wire.Order;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All judges. */
public final class Judges {
    private Judges() {}

    /** Gives the examiner's side of each judge. */
    public static List<Bench> benches() {
        return List.of(
                new OneRunBench(),
                new SchedulerBench(),
                new VmlensBench(),
                new StressBench(),
                new ProcessesBench(),
                new LincheckBench());
    }

    /** Makes the explorer that a child JVM needs to follow {@code order}. */
    public static Explorer explorer(Judge judge, Order order) {
        return switch (judge) {
            case ONE_RUN -> new OneRunExplorer();
            case SCHEDULER -> new SchedulerExplorer(paths(order.testFolders()), paths(order.submissionFolders()));
            case VMLENS -> new VmlensExplorer();
            case STRESS -> new StressExplorer(order.seed());
            case PROCESSES -> new ProcessesExplorer(ofTestsAndStudent(order));
            case LINCHECK -> new LincheckExplorer();
        };
    }

    private static List<Path> ofTestsAndStudent(Order order) {
        return Stream.concat(order.testFolders().stream(), order.submissionFolders().stream())
                .map(Path::of)
                .toList();
    }

    private static List<Path> paths(List<String> names) {
        return names.stream().map(Path::of).toList();
    }
}
