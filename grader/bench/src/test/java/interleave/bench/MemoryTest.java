package interleave.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    @DisplayName("what a heap holds is told without what it could hold, and without classes")
    void heap() {
        String told =
                """
                4711:
                 def new generation   total 39296K, used 1024K [0x1, 0x2, 0x3)
                  eden space 34944K,   2% used [0x1, 0x2, 0x3)
                  from space 4352K,   0% used [0x1, 0x2, 0x3)
                 tenured generation   total 87424K, used 2560K [0x1, 0x2, 0x3)
                   the space 87424K,   2% used [0x1, 0x2, 0x3, 0x4)
                 Metaspace       used 9999K, committed 10000K, reserved 1114112K
                  class space    used 9999K, committed 10000K, reserved 1048576K
                """;
        assertEquals(3.5, Memory.usedMegabytes(told));
    }
}
