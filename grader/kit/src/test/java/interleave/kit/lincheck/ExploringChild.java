package interleave.kit.lincheck;

import interleave.kit.Expect;
import interleave.kit.Scenario;
import interleave.kit.explore.Trial;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Step;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;

/** Explores the scenarios below as a child JVM does, by reflection, and prints how each ended. */
final class ExploringChild {

    void waiting() {
        SampleQueue queue = Scenario.shared("queue", new SampleQueue());
        int[] got = new int[2];
        Scenario.together(
                () -> {
                    queue.put(1);
                    queue.put(2);
                },
                () -> {
                    got[0] = queue.take();
                    got[1] = queue.take();
                });
        Expect.equal("second", 2, got[1]);
    }

    void deadlock() {
        SampleQueue queue = Scenario.shared("queue", new SampleQueue());
        Scenario.together(
                () -> {
                    queue.put(1);
                    queue.put(2);
                },
                queue::takeSilently);
    }

    void lostUpdate() {
        SampleQueue queue = Scenario.shared("queue", new SampleQueue());
        Scenario.together(queue::countUnguarded, queue::countUnguarded);
        Expect.equal("puts", 2, queue.puts());
    }

    void livelock() {
        SampleQueue queue = Scenario.shared("queue", new SampleQueue());
        Scenario.together(queue::spinForever, queue::countUnguarded);
    }

    void longLoop() {
        SampleQueue queue = Scenario.shared("queue", new SampleQueue());
        Scenario.together(() -> queue.countSlowly(200), queue::puts);
    }

    void tooLong() {
        SampleQueue queue = Scenario.shared("queue", new SampleQueue());
        Scenario.together(() -> queue.countSlowly(5000), queue::puts);
    }

    public static void main(String[] names) throws Exception {
        LincheckExplorer explorer = new LincheckExplorer(Duration.ZERO);
        for (String name : names) {
            Outcome outcome = explore(explorer, name);
            String steps = String.join(
                    " | ", outcome.schedule().steps().stream().map(Step::what).toList());
            System.out.println(name + ";" + outcome.ending() + ";" + outcome.message() + ";" + steps);
        }
        System.exit(0);
    }

    private static Outcome explore(LincheckExplorer explorer, String name) throws Exception {
        Class<?> type = Class.forName(ExploringChild.class.getName(), true, explorer.loader());
        Method method = type.getDeclaredMethod(name);
        Trial.Scenario scenario = () -> {
            try {
                method.invoke(new ExploringChild());
            } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
            }
        };
        try {
            return explorer.explore(new Trial(name, false, scenario, List.of(SampleQueue.class.getName())));
        } catch (IllegalStateException broke) {
            return Outcome.of(Ending.NOT_KNOWN, broke.getMessage());
        }
    }
}
