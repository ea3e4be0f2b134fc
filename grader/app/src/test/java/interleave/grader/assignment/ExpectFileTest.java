package interleave.grader.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectFileTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("the parts that must fail are read, with their reasons")
    void reads() throws IOException {
        write("fails:\n  two: it is never set\n");
        assertEquals(Set.of("two"), read().fails().keySet());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fails: {} | names no part",
                "'' | names no part",
                "fails: {three: x} | unknown part 'three'; the assignment has one, two",
                "fails: {one: } | gives no reason why part 'one' must fail",
                "loses: {one: x} | Unrecognized field",
                "fails: [ | expect.yaml:"
            })
    @DisplayName("a promise that cannot be held is refused, and the file is named")
    void refuses(String yaml, String why) throws IOException {
        write(yaml);
        ExpectFile.Broken broken = assertThrows(ExpectFile.Broken.class, this::read);
        assertTrue(broken.getMessage().contains(why), broken.getMessage());
        assertTrue(broken.getMessage().contains("expect.yaml"), broken.getMessage());
    }

    @Test
    @DisplayName("a wrong solution without the file is refused")
    void missing() {
        assertTrue(
                assertThrows(ExpectFile.Broken.class, this::read).getMessage().contains("is missing"));
    }

    private ExpectFile read() {
        return ExpectFile.of(folder, new SmallAssignment(folder).assignment());
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("expect.yaml"), yaml);
    }
}
