package interleave.bench.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.kit.result.Ending;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @Test
    @DisplayName("a finding is read again as it was written, and forgotten when that is asked for")
    void keeps(@TempDir Path folder) throws IOException {
        Solution solution = new Solution("racy", false, List.of("races"), folder);
        Finding finding = Samples.finding(false, 2.5, Ending.DATA_RACE, Ending.NOT_KNOWN);
        new Cache(folder).add(solution, "quick", finding);
        assertEquals(Map.of("quick", finding), new Cache(folder).of(solution));
        new Cache(folder).forget(solution, List.of("quick", "slow"));
        assertEquals(Map.of(), new Cache(folder).of(solution));
    }

    @Test
    @DisplayName("an accepted and a wrong solution of one name do not mix")
    void sameName(@TempDir Path folder) throws IOException {
        Solution wrong = new Solution("monitor", false, List.of("races"), folder);
        new Cache(folder).add(wrong, "quick", Samples.finding(false, 1, Ending.PASSED));
        assertEquals(Map.of(), new Cache(folder).of(new Solution("monitor", true, List.of(), folder)));
    }
}
