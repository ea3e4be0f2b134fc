package interleave.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import interleave.grader.assignment.UsageError;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {
    @TempDir
    Path root;

    private SmallAssignment small;

    @BeforeEach
    void assignment() throws IOException {
        root = root.toRealPath();
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
        refused("is neither a folder nor an archive", small.write("Cell.java", ""));
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
    @DisplayName("of two submissions with one name, also with other capitals, the second is named and told apart")
    void sameName() {
        Path ada = small.submission("ada", SmallAssignment.RIGHT);
        Path second = small.submission("ada-2", SmallAssignment.RIGHT);
        Path other = parentOf(small.write("other/Ada/src/main/java/small/Cell.java", ""));
        Path third = parentOf(small.write("third/ada/src/main/java/small/Cell.java", ""));
        List<Submission> found = find(ada, other, second, third);
        assertEquals(
                List.of("ada", "Ada-3", "ada-2", "ada-4"),
                found.stream().map(Submission::name).toList());
        assertEquals(List.of(), found.get(0).flags());
        assertEquals(
                List.of("another submission is named like this one, " + Path.of("class", "ada") + "; this one, "
                        + Path.of("other", "Ada") + ", is marked as Ada-3"),
                found.get(1).flags());
    }

    @Test
    @DisplayName("archives are submissions, named without their ending; anything else in a class may be one")
    void archives() throws IOException {
        small.write("class/ada.zip", "");
        small.write("class/bob.tar.gz", "");
        small.write("class/cem.TGZ", "");
        small.write("class/notes.txt", "");
        small.write("class/.DS_Store", "");
        small.write("class/Thumbs.db", "");
        assertEquals(List.of("ada", "bob", "cem", "notes.txt"), names(root.resolve("class")));
        assertEquals(List.of("ada"), names(root.resolve("class/ada.zip")));
    }

    @Test
    @DisplayName("a name that would break a line or a path is replaced, and others are kept as they are")
    void hostileNames() {
        List<String> hostile = List.of("-rf", "<script>alert(1)</script>".replace('/', '_'), "=cmd()", "a'b\"c", "é");
        Assumptions.assumeTrue(File.separatorChar == '/', "Windows has no such names");
        hostile.forEach(name -> small.submission(name, SmallAssignment.RIGHT));
        small.submission("x\ny", SmallAssignment.RIGHT);
        small.submission("x\u202ey", SmallAssignment.RIGHT);
        small.submission("z".repeat(200), SmallAssignment.RIGHT);
        List<Submission> found = find(root.resolve("class"));
        List<String> names = found.stream().map(Submission::name).toList();
        assertTrue(names.containsAll(hostile), names::toString);
        assertTrue(names.containsAll(List.of("x_y", "x_y-2", "z".repeat(100))), names::toString);
        assertEquals(hostile.size() + 3, names.size());
        Submission renamed = found.get(names.indexOf("x_y"));
        assertTrue(renamed.flags().get(0).endsWith("here it is x_y"), renamed.flags()::toString);
    }

    @Test
    @DisplayName("folders of the checkout that are no submissions are refused, each with what to do")
    void wrongPlace() throws IOException {
        Path solutions = Files.createDirectories(root.resolve("solutions/00-small/accepted/plain/src/main/java"));
        refused("grader check 00-small", root.resolve("solutions/00-small"));
        refused("what students are given to read", root.resolve("assignments/00-small"));
        refused("holds all assignments", root.resolve("starter"));
        refused("holds all assignments", root);
        assertEquals(List.of("plain"), names(solutions.resolve("../../../../../accepted")));
        assertEquals(List.of("00-small"), names(root.resolve("starter/00-small")));
    }

    private static Path parentOf(Path source) {
        return source.resolve("../../../../..").normalize();
    }

    private List<String> names(Path... paths) {
        return find(paths).stream().map(Submission::name).toList();
    }

    private List<Submission> find(Path... paths) {
        return Submissions.find(small.assignment(), List.of(paths));
    }

    private void refused(String why, Path... paths) {
        UsageError error = assertThrows(UsageError.class, () -> names(paths));
        assertTrue(error.getMessage().contains(why), error.getMessage());
        Path last = Stream.of(paths).reduce((first, second) -> second).orElseThrow();
        assertTrue(error.getMessage().contains(last.getFileName().toString()), error.getMessage());
    }
}
