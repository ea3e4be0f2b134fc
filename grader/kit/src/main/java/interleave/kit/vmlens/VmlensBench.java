package interleave.kit.vmlens;

import interleave.kit.exam.Bench;
import interleave.kit.exam.Judge;
import interleave.kit.exam.SubmissionFacts;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Schedule;
import interleave.kit.result.Status;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The examiner's side: gives the child JVM its agent, and reads the agent's events when that has ended. */
public final class VmlensBench implements Bench {
    private static final Logger LOG = System.getLogger(VmlensBench.class.getName());
    private static final String AGENT = "agent";

    @Override
    public Judge judge() {
        return Judge.VMLENS;
    }

    @Override
    public List<String> jvmArguments(Path scratch) throws IOException {
        Path agent = AgentJars.unpackInto(scratch.resolve(AGENT));
        return List.of("-javaagent:" + agent.toAbsolutePath());
    }

    @Override
    public Optional<String> cannotJudge(SubmissionFacts facts) {
        return Modelled.whyNot(facts);
    }

    @Override
    public boolean readsWhatIsLeftBehind() {
        return true;
    }

    @Override
    public boolean needsAllLibraries() {
        return true;
    }

    @Override
    public Map<String, Outcome> afterwards(Map<String, Told> told, Path scratch) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        try (SafeCopy copy = SafeCopy.beside(scratch)) {
            copy.take(scratch.resolve(AGENT), "vmlens");
            Events events = Events.read(copy.events(), copy.reports());
            for (Map.Entry<String, Told> trial : told.entrySet()) {
                outcomes.put(trial.getKey(), outcome(trial.getKey(), trial.getValue(), events));
            }
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "events of " + scratch, unreadable);
            told.forEach((trial, said) -> outcomes.put(trial, withoutEvents(said.outcome())));
        }
        return outcomes;
    }

    private static Outcome outcome(String trial, Told told, Events events) throws IOException {
        Owners owners = Owners.of(told.test());
        Optional<RunReport> runs = events.runs(LoopName.of(trial));
        if (!told.outcome().isPassed()) {
            return runs.map(report -> illustrated(told.outcome(), report, owners))
                    .orElse(told.outcome());
        }
        if (runs.isEmpty()) {
            return withoutEvents(told.outcome());
        }
        if (!told.test().races()) {
            return told.outcome();
        }
        if (events.races(LoopName.canary(trial)) == 0) {
            return withoutEvents(told.outcome());
        }
        return events.races(LoopName.of(trial)) == 0 ? told.outcome() : race(told.outcome(), runs.get(), owners);
    }

    /** A race that cannot be believed is none: this judge is never the only one. */
    private static Outcome race(Outcome told, RunReport runs, Owners owners) {
        return Race.in(runs, owners)
                .map(race -> Outcome.of(Ending.DATA_RACE, race.message(), race.schedule(owners)))
                .map(outcome -> outcome.in(told.seconds()))
                .orElse(told);
    }

    /** A loop ends with its first failing run, so the last run is the one that failed. */
    private static Outcome illustrated(Outcome told, RunReport report, Owners owners) {
        if (told.status() != Status.FAILED || !told.schedule().isEmpty()) {
            return told;
        }
        List<Access> failing = report.runs().get(report.runs().size() - 1);
        Schedule schedule = RunSchedule.of(failing, owners::isStudents);
        return new Outcome(told.ending(), told.message(), schedule, told.seconds());
    }

    /** What a run showed by itself stands; that no race was seen does not. */
    private static Outcome withoutEvents(Outcome told) {
        return told.isPassed()
                ? Outcome.of(
                                Ending.NOT_KNOWN,
                                "The record of this test's runs is incomplete,"
                                        + " so nothing can be said about data races.")
                        .in(told.seconds())
                : told;
    }
}
