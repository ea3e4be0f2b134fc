package interleave.kit.github;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interleave.kit.github.Marks.PartMarks;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Writes the marks of one part as a grader of GitHub Classroom would.
 *
 * <p>The reporter adds up the scores of a result's tests in one place and takes passed tests over all
 * tests in another; both agree because a result holds one test, which earns everything or nothing.
 */
final class ClassroomResult {
    private static final int LONGEST = 300;

    private ClassroomResult() {}

    /** Gives the value of the step output {@code result}: JSON in base64. */
    static String base64(PartMarks part) {
        byte[] json = json(part).toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(json);
    }

    static ObjectNode json(PartMarks part) {
        String status = status(part);
        ObjectNode result = JsonMapper.builder().build().createObjectNode();
        result.put("version", 1).put("status", status).put("max_score", part.maxScore());
        result.putArray("tests")
                .addObject()
                .put("name", part.title())
                .put("status", status)
                .put("score", part.score())
                .put("message", message(part))
                .put("test_code", "")
                .put("filename", "")
                .put("line_no", 0)
                .put("duration", 0);
        return result;
    }

    private static String status(PartMarks part) {
        return switch (part.status()) {
            case "passed" -> "pass";
            case "error" -> "error";
            default -> "fail";
        };
    }

    private static String message(PartMarks part) {
        return part.tests().stream()
                .filter(test -> test.status().equals(part.status()) && !test.isPassed())
                .findFirst()
                .map(test -> oneLine(test.name() + ": " + test.message()))
                .orElse("");
    }

    /** A message that cannot start a line cannot start a command to the workflow. */
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
