package interleave.grader.report;

import com.fasterxml.jackson.core.JsonGenerator;
import interleave.kit.rubric.Rubric;
import java.io.IOException;
import java.io.Writer;

/** {@code grades.json}: the whole class, for programs. Other tools read it; its schema is fixed. */
final class GradesJson implements Format.OfClass {
    @Override
    public String fileName(Run run) {
        return "grades.json";
    }

    /** Holds one result at a time: a class with all its schedules may be larger than memory. */
    @Override
    public void write(Run run, ClassResults results, Writer out) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeStartObject();
        json.writeStringField("schema", "interleave/grades/v1");
        json.writeStringField("assignment", run.assignment());
        json.writeNumberField("seed", run.seed());
        json.writeNumberField("maxScore", Rubric.MAX_SCORE);
        json.writeArrayFieldStart("submissions");
        results.read(each -> json.writeTree(SubmissionJson.of(each)));
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
