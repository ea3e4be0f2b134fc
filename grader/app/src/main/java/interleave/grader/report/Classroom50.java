package interleave.grader.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interleave.grader.verdict.Graded;
import interleave.kit.result.Status;
import interleave.kit.rubric.PartMark;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code result.classroom50.json}: schema {@code classroom50/result/v1}, whose top level is closed.
 *
 * @param environment what Classroom 50's runner says about the submission
 */
record Classroom50(Map<String, String> environment, Clock clock) implements Format.OfSubmission {

    /** Gives the format where Classroom 50's runner has started us; nobody else can fill it in. */
    static Optional<Classroom50> in(Map<String, String> environment) {
        boolean complete = environment
                        .keySet()
                        .containsAll(Set.of(
                                "CLASSROOM",
                                "ASSIGNMENT",
                                "ASSIGNMENT_TYPE",
                                "SUBMISSION_TAG",
                                "COMMIT_URL",
                                "RELEASE_URL",
                                "REVIEW_URL"))
                && owner(environment).isPresent();
        return complete ? Optional.of(new Classroom50(environment, Clock.systemUTC())) : Optional.empty();
    }

    @Override
    public String fileName(Run run) {
        return "result.classroom50.json";
    }

    @Override
    public String text(Run run, Graded graded) {
        ObjectNode node = Json.object()
                .put("schema", "classroom50/result/v1")
                .put("classroom", environment.get("CLASSROOM"))
                .put("assignment", environment.get("ASSIGNMENT"))
                .put("assignment_type", environment.get("ASSIGNMENT_TYPE"))
                .put("owner", owner(environment).orElseThrow())
                .put("submission", environment.get("SUBMISSION_TAG"))
                .put("commit", environment.get("COMMIT_URL"))
                .put("release", environment.get("RELEASE_URL"))
                .put("review", environment.get("REVIEW_URL"))
                .put("datetime", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("score", graded.score())
                .put("max-score", graded.maxScore());
        ArrayNode tests = node.putArray("tests");
        graded.parts().forEach(part -> put(tests.addObject(), part));
        return Json.text(node);
    }

    private static void put(ObjectNode node, PartMark mark) {
        node.put("test-name", mark.part().title())
                .put("passed", mark.status() == Status.PASSED)
                .put("score", mark.score())
                .put("max-score", mark.part().points())
                .put("part", mark.part().id())
                .put("status", mark.status().word())
                .put("hint", PlainText.of(mark));
    }

    private static Optional<String> owner(Map<String, String> environment) {
        return Stream.of("OWNER", "USERNAME")
                .map(environment::get)
                .filter(name -> name != null && !name.isBlank())
                .findFirst();
    }
}
