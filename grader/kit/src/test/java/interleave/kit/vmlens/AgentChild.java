package interleave.kit.vmlens;

import interleave.kit.Expect;
import interleave.kit.Scenario;
import interleave.kit.explore.Trial;
import interleave.kit.result.Outcome;
import java.util.List;

/** Explores three scenarios in a JVM with the agent, and prints how each ended. */
final class AgentChild {
    private AgentChild() {}

    public static void main(String[] none) throws Exception {
        explore("guarded", () -> {
            SampleCounter counter = Scenario.shared("counter", new SampleCounter());
            Scenario.together(counter::guarded, counter::readGuarded);
        });
        explore("open", () -> {
            SampleCounter counter = Scenario.shared("counter", new SampleCounter());
            Scenario.together(counter::open, counter::readOpen);
        });
        explore("racy", () -> {
            SampleCounter counter = Scenario.shared("counter", new SampleCounter());
            Scenario.together(counter::racy, counter::racy);
            Expect.equal("racy", 2, counter.readRacy());
        });
    }

    private static void explore(String name, Trial.Scenario scenario) throws Exception {
        List<String> students = List.of(SampleCounter.class.getName());
        Outcome outcome = new VmlensExplorer().explore(new Trial(name, true, scenario, students));
        System.out.println(name + ";" + outcome.ending() + ";" + outcome.message());
    }
}
