package interleave.kit.junit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.Rubric;
import interleave.kit.rubric.TestMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the marks of a run as JSON; parts, tests and schedules look as in the grader's grades.json. */
final class MarksFile {
    static final String SCHEMA = "interleave/marks/v1";

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MarksFile() {}

    /** Writes to a temporary name first: a reader never sees half a file. */
    static void write(RunMarks run, Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path half = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            JSON.writeValue(half.toFile(), json(run));
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static ObjectNode json(RunMarks run) {
        ObjectNode json = JSON.createObjectNode()
                .put("schema", SCHEMA)
                .put("assignment", run.rubric().id())
                .put("title", run.rubric().title())
                .put("seed", run.seed())
                .put("complete", run.isComplete())
                .put("score", run.score())
                .put("maxScore", Rubric.MAX_SCORE);
        ArrayNode parts = json.putArray("parts");
        run.marks().forEach(mark -> part(mark, parts.addObject()));
        return json;
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
            steps.addObject()
                    .put("thread", step.thread())
                    .put("what", step.what())
                    .put("at", step.at());
        }
    }
}
