package interleave.kit.rubric;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import java.util.List;

/** Writes marks by part as JSON: the one shape of {@code grades.json} and of {@code marks.json}. */
public final class PartsJson {
    private PartsJson() {}

    /** Adds an object a part to {@code json}; a test without a schedule, a step without a mark has no such field. */
    public static void write(List<PartMark> marks, ArrayNode json) {
        marks.forEach(mark -> part(mark, json.addObject()));
    }

    private static void part(PartMark mark, ObjectNode json) {
        json.put("id", mark.part().id())
                .put("title", mark.part().title())
                .put("score", mark.score())
                .put("maxScore", mark.part().points())
                .put("status", mark.status().word());
        ArrayNode tests = json.putArray("tests");
        mark.tests().forEach(test -> test(test, tests.addObject()));
    }

    private static void test(TestMark test, ObjectNode json) {
        json.put("name", test.test().title())
                .put("status", test.outcome().status().word())
                .put("message", test.outcome().message());
        if (!test.outcome().schedule().isEmpty()) {
            schedule(test.outcome().schedule(), json.putObject("schedule"));
        }
    }

    private static void schedule(Schedule schedule, ObjectNode json) {
        ArrayNode threads = json.putArray("threads");
        schedule.threads().forEach(threads::add);
        ArrayNode steps = json.putArray("steps");
        for (Step step : schedule.steps()) {
            ObjectNode written = steps.addObject();
            written.put("thread", step.thread()).put("what", step.what()).put("at", step.at());
            if (step.mark() != Step.Mark.NONE) {
                written.put("mark", step.mark().name());
            }
        }
    }
}
