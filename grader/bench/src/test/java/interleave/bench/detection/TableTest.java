package interleave.bench.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    @DisplayName("a table has a head, a rule and its rows, each a line")
    void lines() {
        Table table = new Table(List.of("way", "found"));
        table.add(List.of("a", "1 of 2"));
        assertEquals("| way | found |\n| --- | --- |\n| a | 1 of 2 |\n", table.toString());
    }

    @Test
    @DisplayName("what would end a cell or a row is written differently")
    void escapes() {
        Table table = new Table(List.of("title"));
        table.add(List.of("a | b\n  c"));
        assertEquals("| a \\| b c |", table.toString().lines().toList().get(2));
    }

    @Test
    @DisplayName("a row must be as long as the head")
    void length() {
        Table table = new Table(List.of("way", "found"));
        assertThrows(IllegalArgumentException.class, () -> table.add(List.of("a")));
    }
}
