package interleave.kit.judges;

import interleave.kit.exam.Bench;
import interleave.kit.exam.Judge;
import interleave.kit.result.Outcome;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bench of a judge that needs no agent, and whose child JVM tells everything itself. */
abstract class PlainBench implements Bench {
    private final Judge judge;

    PlainBench(Judge judge) {
        this.judge = judge;
    }

    @Override
    public final Judge judge() {
        return judge;
    }

    @Override
    public final List<String> jvmArguments(Path scratch) {
        return List.of();
    }

    @Override
    public final Map<String, Outcome> afterwards(Map<String, Told> told, Path scratch) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        told.forEach((trial, said) -> outcomes.put(trial, said.outcome()));
        return outcomes;
    }
}
