package interleave.grader.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptTest {
    private static final int RESULTS = 500;

    @Test
    @DisplayName("a result is read as it was written, whatever its verdict and whatever text is in it")
    void roundTrip() throws Exception {
        Set<Class<?>> verdicts = new HashSet<>();
        for (int seed = 0; seed < RESULTS; seed++) {
            Graded graded = new Drawn(seed).graded();
            Kept kept = new Kept(Kept.SCHEMA, "run", "content", graded);
            assertEquals(kept, Kept.read(Kept.text(kept), Kept.class), "seed " + seed);
            verdicts.add(graded.verdict().getClass());
        }
        assertEquals(Set.of(Verdict.class.getPermittedSubclasses()), verdicts);
    }

    @Test
    @DisplayName("what is written is plain ASCII: no text of a student can break the file")
    void ascii() {
        for (int seed = 0; seed < RESULTS; seed++) {
            String text = Kept.text(new Drawn(seed).graded());
            assertTrue(text.chars().allMatch(letter -> letter < 128), "seed " + seed);
        }
    }
}
