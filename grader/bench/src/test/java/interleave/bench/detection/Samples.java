package interleave.bench.detection;

import interleave.kit.exam.Judge;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Solutions, tests and findings that nobody has measured. */
final class Samples {
    private Samples() {}

    /** Gives a test that is called as its method is. */
    static TestCase test(String name) {
        return new TestCase("some.Test", name, "fifo", name, List.of(Judge.ONE_RUN), false, 1);
    }

    /** Gives outcomes of tests that are called "test 1", "test 2", …. */
    static Map<TestCase, Outcome> outcomes(Ending... endings) {
        Map<TestCase, Outcome> outcomes = new LinkedHashMap<>();
        for (Ending ending : endings) {
            outcomes.put(test("test " + (outcomes.size() + 1)), Outcome.of(ending, "for the test"));
        }
        return outcomes;
    }

    static Finding finding(boolean accepted, double seconds, Ending... endings) {
        return Finding.of(accepted, outcomes(endings), false, seconds);
    }

    static Findings.Row accepted(String name, Map<String, Finding> byWay) {
        return new Findings.Row(new Solution(name, true, List.of(), Path.of(name)), byWay);
    }

    static Findings.Row wrong(String name, String part, Map<String, Finding> byWay) {
        return new Findings.Row(new Solution(name, false, List.of(part), Path.of(name)), byWay);
    }

    static Findings findings(Findings.Row... rows) {
        return new Findings("00-sample", List.of(way("quick"), way("slow")), List.of(rows));
    }

    static Way way(String name) {
        return new Way() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String title() {
                return "the " + name + " way";
            }

            @Override
            public String how() {
                return "by being " + name + ".";
            }

            @Override
            public Finding look(Solution solution, Path classes, Path scratch) {
                throw new AssertionError("nothing is to be measured");
            }
        };
    }
}
