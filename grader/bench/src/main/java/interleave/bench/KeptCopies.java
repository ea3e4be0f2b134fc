package interleave.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import interleave.grader.assignment.Assignment;
import interleave.grader.intake.Submission;
import interleave.grader.keep.KeptFolder;
import interleave.grader.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Kept results for a whole class, made from one that was really marked: what a grader finds that is to go on where
 * another was killed, shortly before its end.
 */
final class KeptCopies {
    private static final Path RESULT = Path.of("kept.json");

    private KeptCopies() {}

    /**
     * Takes the longest result that is kept in {@code reports} for that of every student.
     *
     * @return its bytes
     */
    static long spread(Assignment assignment, Path students, List<String> names, Path reports) throws IOException {
        Path longest;
        try (Stream<Path> files = Files.list(reports)) {
            longest = files.map(folder -> folder.resolve(RESULT))
                    .filter(Files::exists)
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
        ObjectMapper mapper = new ObjectMapper();
        long bytes = Files.size(longest);
        ObjectNode kept = (ObjectNode) mapper.readTree(longest.toFile());
        for (String name : names) {
            kept.put("content", KeptFolder.contentOf(assignment, new Submission(name, students.resolve(name))));
            ((ObjectNode) kept.path("graded")).put("name", name);
            mapper.writeValue(
                    reports.resolve(Reports.folderOf(name)).resolve(RESULT).toFile(), kept);
        }
        return bytes;
    }
}
