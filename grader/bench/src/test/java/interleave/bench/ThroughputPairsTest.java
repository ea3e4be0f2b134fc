package interleave.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThroughputPairsTest {
    @Test
    @DisplayName("ratios are taken within a pair, whatever the machine did in the other ones")
    void ratios() {
        ThroughputPairs pairs = new ThroughputPairs();
        pairs.add(new ThroughputPairs.Pair(new Cost(4, 60, 40), new Cost(4, 12, 10), new Cost(4, 6, 5)));
        pairs.add(new ThroughputPairs.Pair(new Cost(4, 600, 44), new Cost(4, 100, 10), new Cost(4, 50, 4)));
        assertEquals(
                """
                | grader over mvn, submissions a minute | 5.00 | 5.50 | 6.00 |
                | mvn over grader, processor seconds | 4.00 | 4.20 | 4.40 |
                | floor over grader, submissions a minute | 2.00 | 2.00 | 2.00 |
                | grader over floor, processor seconds | 2.00 | 2.25 | 2.50 |
                """,
                ratios(pairs));
    }

    @Test
    @DisplayName("processor seconds that are not told are a dash, and the rest is told")
    void notTold() {
        ThroughputPairs pairs = new ThroughputPairs();
        pairs.add(new ThroughputPairs.Pair(
                new Cost(4, 60, Double.NaN), new Cost(4, 12, Double.NaN), new Cost(4, 6, Double.NaN)));
        assertEquals(
                List.of(
                        "| grader over mvn, submissions a minute | 5.00 | 5.00 | 5.00 |",
                        "| mvn over grader, processor seconds | – | – | – |"),
                ratios(pairs).lines().limit(2).toList());
    }

    private static String ratios(ThroughputPairs pairs) {
        return pairs.tables()
                .lines()
                .filter(line -> line.contains(" over "))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
