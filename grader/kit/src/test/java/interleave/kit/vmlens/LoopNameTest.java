package interleave.kit.vmlens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LoopNameTest {

    @Test
    void theNameOfALoopIsTheNameOfAFile() {
        String name = LoopName.of("a.b.QueueTest#drawn case/ü[2]" + "x".repeat(300));

        assertTrue(name.matches("[A-Za-z0-9._-]{1,120}"), name);
    }

    @Test
    void trialsWithSimilarNamesHaveLoopsOfTheirOwn() {
        assertNotEquals(LoopName.of("A#b[1]"), LoopName.of("A#b[2]"));
        assertNotEquals(LoopName.of("A#b 1"), LoopName.of("A#b_1"));
        assertNotEquals(LoopName.of("A#B").toLowerCase(), LoopName.of("A#b").toLowerCase());
        assertNotEquals(LoopName.of("A#b"), LoopName.canary("A#b"));
    }

    @Test
    void bothSidesGiveTheSameName() {
        assertEquals("A_b_1_-d2bb2d1fb1d9e8f6".length(), LoopName.of("A#b[1]").length());
        assertEquals(LoopName.of("A#b[1]"), LoopName.of("A#b[1]"));
    }
}
