package interleave.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StayTest {
    @Test
    @DisplayName("a line of the grader tells who was marked, and how long that took")
    void read() {
        assertEquals(Optional.of(new Stay("ada: 2", 7.5, 10)), Stay.ended("ada: 2: timed-out, 90 of 100, 2.5 s", 10));
        assertEquals(Optional.empty(), Stay.ended("grader: no control groups: memory is bounded, 1 of 2", 10));
    }

    @Test
    @DisplayName("two have been side by side for as long as both were there")
    void together() {
        Stay honest = new Stay("honest", 10, 20);
        assertEquals(1, honest.besides(List.of(new Stay("bomb", 0, 30))));
        assertEquals(0.5, honest.besides(List.of(new Stay("bomb", 0, 12), new Stay("bomb", 17, 30))));
        assertEquals(0, honest.besides(List.of(new Stay("bomb", 0, 10), new Stay("bomb", 20, 30))));
    }
}
