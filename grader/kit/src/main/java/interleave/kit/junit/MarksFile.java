package interleave.kit.junit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interleave.kit.rubric.PartsJson;
import interleave.kit.rubric.Rubric;
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
        PartsJson.write(run.marks(), json.putArray("parts"));
        return json;
    }
}
