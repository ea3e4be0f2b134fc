package interleave.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StudentsTest {
    private static final List<String> SOLUTIONS = List.of("a", "b", "c", "d", "e", "f", "g");

    @Test
    @DisplayName("a class takes its solutions from all over the alphabet, and none of them twice")
    void spread() {
        assertEquals(List.of("a", "c", "e"), Students.spread(SOLUTIONS, 3));
        assertEquals(List.of("a"), Students.spread(SOLUTIONS, 1));
        assertEquals(SOLUTIONS, Students.spread(SOLUTIONS, SOLUTIONS.size()));
    }

    @Test
    @DisplayName("more solutions than there are cannot be taken, nor none")
    void notSoMany() {
        assertThrows(IllegalArgumentException.class, () -> Students.spread(SOLUTIONS, 8));
        assertThrows(IllegalArgumentException.class, () -> Students.spread(SOLUTIONS, 0));
    }
}
