package interleave.grader.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interleave.grader.verdict.Graded;
import interleave.kit.rubric.PartsJson;

/** A submission as an element of {@code grades.json}. */
final class SubmissionJson {
    private SubmissionJson() {}

    static ObjectNode of(Graded graded) {
        ObjectNode node = Json.object();
        put(node, graded);
        return node;
    }

    static void put(ObjectNode node, Graded graded) {
        node.put("name", graded.name());
        node.put("verdict", graded.verdict().word());
        node.put("score", graded.score());
        node.put("maxScore", graded.maxScore());
        node.put("seconds", Json.rounded(graded.seconds()));
        ArrayNode flags = node.putArray("flags");
        graded.flags().forEach(flags::add);
        PartsJson.write(graded.parts(), node.putArray("parts"));
    }
}
