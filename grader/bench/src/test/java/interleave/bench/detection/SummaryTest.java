package interleave.bench.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.kit.result.Ending;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Findings FINDINGS = Samples.findings(
            Samples.accepted(
                    "right",
                    Map.of(
                            "quick", Samples.finding(true, 1, Ending.DATA_RACE, Ending.PASSED),
                            "slow", Samples.finding(true, 10, Ending.PASSED, Ending.PASSED))),
            Samples.wrong(
                    "racy",
                    "races",
                    Map.of(
                            "quick", Samples.finding(false, 2, Ending.DATA_RACE, Ending.PASSED),
                            "slow", Samples.finding(false, 20, Ending.NOT_KNOWN, Ending.PASSED))),
            Samples.wrong(
                    "stuck", "close", Map.of("quick", Samples.finding(false, 4, Ending.DEADLOCK, Ending.PASSED))));

    @Test
    @DisplayName("the summary counts what was looked at, and counts apart what no accepted solution fails for")
    void counts() {
        assertEquals(
                """
                | the quick way | 2 of 2 | 1 of 2 | 1 of 1 | 0 | 2.0 | 4.0 |
                | the slow way | 0 of 1 | 0 of 1 | 0 of 1 | 1 | 15.0 | 20.0 |
                """,
                rows(new Summary(FINDINGS).toString()));
    }

    @Test
    @DisplayName("what was found is told by the part that the bug breaks")
    void byPart() {
        assertEquals(
                """
                | `close` | 1 of 1 | 0 of 0 |
                | `races` | 1 of 1 | 0 of 1 |
                """,
                rows(new Summary(FINDINGS).byPart()));
    }

    @Test
    @DisplayName("a page says that it is incomplete, and leaves out what nobody has looked at")
    void incomplete() {
        assertTrue(new Page("command", "machine", List.of(FINDINGS))
                .toString()
                .contains("**Incomplete:** of 3 solutions, 2 were looked at in every way."));
        Findings unseen = Samples.findings(Samples.wrong("unseen", "fifo", Map.of()));
        assertEquals(0, unseen.complete());
        assertFalse(Page.matrix(unseen, false).contains("unseen"));
    }

    @Test
    @DisplayName("the matrix names the first test that failed, how it failed, and the seconds")
    void matrix() {
        assertEquals(
                """
                | `racy` | found by “test 1” (data race), 2.0 s | **could not judge** (tests without an answer: 1), 20.0 s |
                | `stuck` | found by “test 1” (deadlock), 4.0 s |  |
                """,
                rows(Page.matrix(FINDINGS, false)));
    }

    /** Gives a table without its head. */
    private static String rows(String table) {
        return table.substring(table.indexOf('\n', table.indexOf("---")) + 1);
    }
}
