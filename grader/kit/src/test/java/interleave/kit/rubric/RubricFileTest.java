package interleave.kit.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import interleave.kit.exam.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricFileTest {
    private static final String RIGHT =
            """
            title: A counter shared by threads
            package: interleave.counter
            parts:
              - {id: sequential, title: One thread, points: 15}
              - id: lost-update
                title: No update is lost
                points: 85
            editable: [SharedCounter]
            helpers: false
            allowed: [java.lang, java.lang.invoke.VarHandle]
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void inTheFolderOfAnAssignment() throws IOException {
        file = Files.createDirectory(folder.resolve("05-shared-counter")).resolve(RubricFile.NAME);
    }

    @Test
    @DisplayName("every field arrives, and the id is the folder's name")
    void everyField() throws IOException {
        Rubric expected = new Rubric(
                "05-shared-counter",
                "A counter shared by threads",
                "interleave.counter",
                List.of(new Part("sequential", "One thread", 15), new Part("lost-update", "No update is lost", 85)),
                List.of("SharedCounter"),
                false,
                List.of("java.lang", "java.lang.invoke.VarHandle"));
        assertEquals(expected, read(RIGHT));
    }

    @Test
    @DisplayName("limits are the usual ones, but for those that the file names")
    void limits() throws IOException {
        Limits usual = Limits.DEFAULT;
        assertEquals(usual, read(RIGHT).limits());
        assertEquals(
                new Limits(Duration.ofSeconds(5), usual.together(), usual.heapMegabytes()),
                read(RIGHT + "limits: {test-seconds: 5}").limits());
        assertEquals(
                new Limits(usual.perTest(), Duration.ofSeconds(86_400), usual.heapMegabytes()),
                read(RIGHT + "limits: {submission-seconds: 86400}").limits());
    }

    @Test
    @DisplayName("an id in the file wins over the folder's name")
    void idInFile() throws IOException {
        assertEquals("05-other", read("id: 05-other\n" + RIGHT).id());
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @DisplayName("a broken file is refused with line, field and what was expected")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "points: 85    | points: 84      | 3: parts: expected points that add up to 100, got 99",
                "points: 85    | points: many    |"
                        + " 7: parts.1.points: expected a whole number from 1 to 100, got \"many\"",
                "points: 85    | points: 85.5    |"
                        + " 7: parts.1.points: expected a whole number from 1 to 100, got 85.5",
                "points: 85    | pints: 85       | 7: parts.1.pints: expected one of the fields id, title, points",
                "`, points: 15`| ``              |"
                        + " 4: parts.0.points: expected a whole number from 1 to 100, but the field is missing",
                "lost-update   | sequential      |"
                        + " 5: parts.1.id: expected an id that no other part has, got \"sequential\" again",
                "lost-update   | Lost Update     |"
                        + " 5: parts.1.id: expected small letters, digits and single hyphens, like lost-update, "
                        + "got \"Lost Update\"",
                "package:      | packages:       |"
                        + " 2: packages: expected one of the fields id, title, package, parts, editable, "
                        + "helpers, allowed, limits",
                "helpers: false| helpers: 0      | 9: helpers: expected true or false, got 0",
                "[SharedCounter] | []            | 8: editable: expected a list that is not empty, got []",
                "[SharedCounter] | [a.B]         | 8: editable.0: expected the simple name of a class, got \"a.B\"",
                "[SharedCounter] | [A, A]        | 8: editable.1: expected each name once, got \"A\" again",
                "[java.lang,   | [7,             | 10: allowed.0: expected the name of a package, a class or a member, got 7",
                "allowed:      | `limits: 5\nallowed:` | 10: limits: expected the fields test-seconds, submission-seconds",
                "allowed:      | `limits: {test-seconds: 4}\nallowed:` |"
                        + " 10: limits.test-seconds: expected a whole number from 5 to 86400, got 4",
                "allowed:      | `limits: {submission-seconds: 1.5}\nallowed:` |"
                        + " 10: limits.submission-seconds: expected a whole number from 5 to 86400, got 1.5",
                "title: A      | title: [A]      |"
                        + " 1: expected YAML: while parsing a block mapping, expected <block end>, "
                        + "but found '<scalar>'",
                "`helpers: `   | `title: `       | 9: expected YAML: Duplicate field 'title'",
            })
    void broken(String right, String wrong, String complaint) {
        assertEquals(file + ":" + complaint, complaintAbout(RIGHT.replace(right, wrong)));
    }

    @Test
    @DisplayName("an empty file is refused with the fields it should have")
    void empty() {
        assertEquals(
                file + ":1: the file: expected the fields"
                        + " id, title, package, parts, editable, helpers, allowed, limits",
                complaintAbout(""));
    }

    @Test
    @DisplayName("a file that is not there is refused with its name")
    void missing() {
        RubricFileException refused = assertThrows(RubricFileException.class, () -> RubricFile.read(file));
        assertEquals(
                file + ": expected a readable file in UTF-8, but java.nio.file.NoSuchFileException: " + file,
                refused.getMessage());
    }

    @Test
    @DisplayName("a file that is not UTF-8 is refused")
    void notUtf8() throws IOException {
        Files.write(file, "title: Zähler".getBytes(StandardCharsets.ISO_8859_1));
        assertThrows(RubricFileException.class, () -> RubricFile.read(file));
    }

    private Rubric read(String text) throws IOException {
        Files.writeString(file, text);
        return RubricFile.read(file);
    }

    private String complaintAbout(String text) {
        return assertThrows(RubricFileException.class, () -> read(text)).getMessage();
    }
}
