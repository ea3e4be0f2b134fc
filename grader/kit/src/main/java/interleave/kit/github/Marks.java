package interleave.kit.github;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import interleave.kit.result.Schedule;
import interleave.kit.rubric.Part;
import interleave.kit.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code marks.json} says, part by part. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Marks(List<PartMarks> parts) {
    private static final String DID_NOT_RUN =
            "The tests did not run to their end: the log of the step \"mvn test\" says why.";

    /** See {@code grades.json} of the grader. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PartMarks(String id, String title, int score, int maxScore, String status, List<TestMarks> tests) {
        PartMarks {
            tests = tests == null ? List.of() : List.copyOf(tests);
        }

        boolean isPassed() {
            return status.equals("passed");
        }
    }

    /** See {@code grades.json} of the grader. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TestMarks(String name, String status, String message, Schedule schedule) {
        TestMarks {
            schedule = schedule == null ? Schedule.NONE : schedule;
        }

        boolean isPassed() {
            return status.equals("passed");
        }
    }

    /** Reads the marks of every part of the rubric; without a file, as when nothing compiles, all are 0. */
    static Marks read(Rubric rubric, Path file) throws IOException {
        Marks written = Files.exists(file)
                ? JsonMapper.builder().build().readValue(file.toFile(), Marks.class)
                : new Marks(List.of());
        return new Marks(rubric.parts().stream().map(written::of).toList());
    }

    int score() {
        return parts.stream().mapToInt(PartMarks::score).sum();
    }

    private PartMarks of(Part part) {
        return parts.stream()
                .filter(mark -> mark.id().equals(part.id()))
                .findFirst()
                .orElseGet(() -> didNotRun(part));
    }

    private static PartMarks didNotRun(Part part) {
        TestMarks none = new TestMarks("all tests", "missing", DID_NOT_RUN, Schedule.NONE);
        return new PartMarks(part.id(), part.title(), 0, part.points(), "missing", List.of(none));
    }
}
