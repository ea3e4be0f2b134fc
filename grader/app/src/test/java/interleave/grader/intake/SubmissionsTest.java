package interleave.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {
    @TempDir
    Path root;

    private SmallAssignment small;

    @BeforeEach
    void assignment() {
        small = new SmallAssignment(root);
    }

    @Test
    @DisplayName("a folder with sources is one submission, named like the folder")
    void one() {
        assertEquals(List.of("ada"), names(small.submission("ada", SmallAssignment.RIGHT)));
    }

    @Test
    @DisplayName("a folder of submissions is a class, by name, the empty-handed included")
    void aClass() throws IOException {
        small.submission("bob", SmallAssignment.RIGHT);
        small.submission("ada", SmallAssignment.RIGHT);
        Files.createDirectories(root.resolve("class/zoe"));
        Files.createDirectories(root.resolve("class/.git"));
        assertEquals(List.of("ada", "bob", "zoe"), names(root.resolve("class")));
    }

    @Test
    @DisplayName("several paths keep their order, and an empty one among them is marked too")
    void several() throws IOException {
        Path ada = small.submission("ada", SmallAssignment.RIGHT);
        Path empty = Files.createDirectories(root.resolve("nothing"));
        assertEquals(List.of("nothing", "ada"), names(empty, ada));
    }

    @Test
    @DisplayName("a path that does not exist is refused, even among others")
    void doesNotExist() {
        Path ada = small.submission("ada", SmallAssignment.RIGHT);
        refused("does not exist", ada, root.resolve("bob"));
    }

    @Test
    @DisplayName("a single path that is empty, or a file, is refused")
    void nothingThere() throws IOException {
        refused("is empty", Files.createDirectories(root.resolve("nothing")));
        refused("is no folder", small.write("x.zip", ""));
    }

    @Test
    @DisplayName("a single submission without the editable file is refused, and told where that file is")
    void lacksFile() {
        small.write("lost/src/main/java/small/Other.java", "");
        small.write("lost/src/Cell.java", "");
        refused(
                "lacks src/main/java/small/Cell.java, the file that students write (there is"
                        + " src/Cell.java: move it)",
                root.resolve("lost"));
    }

    @Test
    @DisplayName("two submissions of one name would share their reports, and are refused")
    void sameName() {
        small.write("other/ada/src/main/java/small/Cell.java", "");
        Path ada = small.submission("ada", SmallAssignment.RIGHT);
        refused("two submissions are named 'ada'", ada, root.resolve("other/ada"));
    }

    private List<String> names(Path... paths) {
        return Submissions.find(small.assignment(), List.of(paths)).stream()
                .map(Submission::name)
                .toList();
    }

    private void refused(String why, Path... paths) {
        UsageError error = assertThrows(UsageError.class, () -> names(paths));
        assertTrue(error.getMessage().contains(why), error.getMessage());
        Path last = Stream.of(paths).reduce((first, second) -> second).orElseThrow();
        assertTrue(error.getMessage().contains(last.getFileName().toString()), error.getMessage());
    }
}
