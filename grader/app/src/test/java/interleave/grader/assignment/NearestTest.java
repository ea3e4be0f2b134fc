package interleave.grader.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> IDS = List.of("02-pipes", "04-thread-queue", "05-shared-counter");

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "05-shared-conter, 05-shared-counter",
        "queue, 04-thread-queue",
        "05, 05-shared-counter",
        "2-pipe, 02-pipes",
        "5-shared_counter, 05-shared-counter"
    })
    @DisplayName("a mistyped name is understood")
    void understands(String typed, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(typed, IDS));
    }

    @Test
    @DisplayName("among no names none is near")
    void none() {
        assertEquals(Optional.empty(), Nearest.to("x", List.of()));
    }

    @Test
    @DisplayName("edits are counted: kitten to sitting takes three")
    void edits() {
        assertEquals(3, Nearest.edits("kitten", "sitting"));
    }
}
