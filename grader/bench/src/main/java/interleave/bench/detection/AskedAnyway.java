package interleave.bench.detection;

import interleave.kit.exam.Bench;
import interleave.kit.exam.Judge;
import interleave.kit.exam.SubmissionFacts;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A judge that is asked about every submission, also where the grader knows it to be wrong: on its own it would be. */
record AskedAnyway(Bench bench) implements Bench {

    @Override
    public Judge judge() {
        return bench.judge();
    }

    @Override
    public List<String> jvmArguments(Path scratch) throws IOException {
        return bench.jvmArguments(scratch);
    }

    @Override
    public Optional<String> cannotJudge(SubmissionFacts facts) {
        return Optional.empty();
    }

    @Override
    public Map<String, Outcome> afterwards(Map<String, Told> told, Path scratch) {
        return bench.afterwards(told, scratch);
    }

    @Override
    public boolean readsWhatIsLeftBehind() {
        return bench.readsWhatIsLeftBehind();
    }
}
