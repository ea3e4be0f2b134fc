package interleave.kit.github;

import interleave.kit.github.Marks.PartMarks;
import interleave.kit.rubric.Rubric;
import interleave.kit.rubric.RubricFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Hands the marks of the last {@code mvn test} to GitHub, from the root of a student repository.
 *
 * <p>Appends a table to the file that {@code GITHUB_STEP_SUMMARY} names, and writes a file a part into
 * {@code target/github}: the line that the workflow's step for that part adds to its outputs.
 */
public final class GitHubMarks {
    private GitHubMarks() {}

    /** Needs no arguments; what there is, it takes from the working directory. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(""), System.getenv("GITHUB_STEP_SUMMARY"));
    }

    /** @param summary the file to append the summary to; null to print it */
    static void write(Path repository, String summary) throws IOException {
        Rubric rubric = RubricFile.read(repository.resolve(RubricFile.NAME));
        Marks marks = Marks.read(rubric, repository.resolve("target").resolve("marks.json"));
        Path folder = Files.createDirectories(repository.resolve("target").resolve("github"));
        for (PartMarks part : marks.parts()) {
            Files.writeString(folder.resolve(part.id()), "result=" + ClassroomResult.base64(part) + "\n");
        }
        String text = Summary.of(rubric, marks);
        if (summary == null) {
            System.out.print(text);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Files.write(Path.of(summary), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
