package interleave.grader.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interleave.grader.verdict.Graded;
import interleave.kit.result.Status;
import interleave.kit.rubric.PartMark;

/** {@code results.gradescope.json}: what Gradescope reads as {@code results.json}, a test for each part. */
final class GradescopeJson implements Format.OfSubmission {
    @Override
    public String fileName(Run run) {
        return "results.gradescope.json";
    }

    @Override
    public String text(Run run, Graded graded) {
        ObjectNode node = Json.object()
                .put("score", graded.score())
                .put("execution_time", Math.round(graded.seconds()))
                .put("output", graded.verdict().message())
                .put("output_format", "text")
                .put("test_output_format", "text")
                .put("test_name_format", "text")
                // Gradescope hides a student's total as soon as one test is hidden.
                .put("visibility", "visible")
                .put("stdout_visibility", "hidden");
        node.putObject("extra_data")
                .put("assignment", run.assignment())
                .put("seed", run.seed())
                .put("verdict", graded.verdict().word());
        ArrayNode tests = node.putArray("tests");
        for (int i = 0; i < graded.parts().size(); i++) {
            put(tests.addObject(), graded.parts().get(i), i + 1);
        }
        return Json.text(node);
    }

    private static void put(ObjectNode node, PartMark mark, int number) {
        node.put("score", mark.score())
                .put("max_score", mark.part().points())
                .put("status", mark.status() == Status.PASSED ? "passed" : "failed")
                .put("name", mark.part().title())
                .put("number", String.valueOf(number))
                .put("output", PlainText.of(mark))
                .put("visibility", "visible");
        node.putObject("extra_data")
                .put("id", mark.part().id())
                .put("status", mark.status().word());
    }
}
