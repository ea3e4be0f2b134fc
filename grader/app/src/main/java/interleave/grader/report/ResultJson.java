package interleave.grader.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import interleave.grader.verdict.Graded;

/** {@code result.json}: one submission as in {@code grades.json}, and what there is to say about it. */
final class ResultJson implements Format.OfSubmission {
    @Override
    public String fileName(Run run) {
        return "result.json";
    }

    @Override
    public String text(Run run, Graded graded) {
        ObjectNode node = Json.object()
                .put("schema", "interleave/result/v1")
                .put("assignment", run.assignment())
                .put("seed", run.seed())
                .put("message", graded.verdict().message());
        SubmissionJson.put(node, graded);
        return Json.text(node);
    }
}
