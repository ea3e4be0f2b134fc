package interleave.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WatchedGraderTest {
    @Test
    @DisplayName("the most of a heap is what a collection finds, not what it leaves")
    void peak() {
        String log =
                """
                [0.004s][info][gc] Using Serial
                [1.1s][info][gc] GC(0) Pause Young (Allocation Failure) 30M->5M(123M) 3.1ms
                [2.1s][info][gc] GC(1) Pause Full (Diagnostic Command) 48M->6M(123M) 30.1ms
                [3.1s][info][gc] GC(2) Pause Young (Allocation Failure) 36M->7M(123M) 2.2ms
                """;
        assertEquals(48, WatchedGrader.peak(log));
        assertEquals(0, WatchedGrader.peak(""));
    }
}
