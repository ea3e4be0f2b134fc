package interleave.grader.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interleave.grader.verdict.Graded;
import interleave.kit.rubric.Rubric;
import java.util.List;

/** {@code grades.json}: the whole class, for programs. Other tools read it; its schema is fixed. */
final class GradesJson implements Format.OfClass {
    @Override
    public String fileName(Run run) {
        return "grades.json";
    }

    @Override
    public String text(Run run, List<Graded> graded) {
        ObjectNode node = Json.object()
                .put("schema", "interleave/grades/v1")
                .put("assignment", run.assignment())
                .put("seed", run.seed())
                .put("maxScore", Rubric.MAX_SCORE);
        ArrayNode submissions = node.putArray("submissions");
        graded.forEach(each -> SubmissionJson.put(submissions.addObject(), each));
        return Json.text(node);
    }
}
