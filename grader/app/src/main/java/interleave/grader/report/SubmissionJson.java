package interleave.grader.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interleave.grader.verdict.Graded;
import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.TestMark;

/** A submission as an element of {@code grades.json}. */
final class SubmissionJson {
    private SubmissionJson() {}

    static void put(ObjectNode node, Graded graded) {
        node.put("name", graded.name());
        node.put("verdict", graded.verdict().word());
        node.put("score", graded.score());
        node.put("maxScore", graded.maxScore());
        node.put("seconds", Json.rounded(graded.seconds()));
        ArrayNode flags = node.putArray("flags");
        graded.flags().forEach(flags::add);
        ArrayNode parts = node.putArray("parts");
        graded.parts().forEach(part -> put(parts.addObject(), part));
    }

    private static void put(ObjectNode node, PartMark mark) {
        node.put("id", mark.part().id());
        node.put("title", mark.part().title());
        node.put("score", mark.score());
        node.put("maxScore", mark.part().points());
        node.put("status", mark.status().word());
        ArrayNode tests = node.putArray("tests");
        mark.tests().forEach(test -> put(tests.addObject(), test));
    }

    private static void put(ObjectNode node, TestMark mark) {
        node.put("name", mark.test().title());
        node.put("status", mark.outcome().status().word());
        node.put("message", mark.outcome().message());
        if (!mark.outcome().schedule().isEmpty()) {
            put(node.putObject("schedule"), mark.outcome().schedule());
        }
    }

    private static void put(ObjectNode node, Schedule schedule) {
        ArrayNode threads = node.putArray("threads");
        schedule.threads().forEach(threads::add);
        ArrayNode steps = node.putArray("steps");
        for (Step step : schedule.steps()) {
            steps.addObject()
                    .put("thread", step.thread())
                    .put("what", step.what())
                    .put("at", step.at());
        }
    }
}
