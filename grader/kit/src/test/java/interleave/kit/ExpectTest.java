package interleave.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where an exception is expected,")
class ExpectTest {
    @Test
    @DisplayName("one of that type, or of a type below it, passes")
    void thrown() {
        Expect.toThrow("get(1)", RuntimeException.class, () -> List.of().get(1));
    }

    @Test
    @DisplayName("a call that returns is told with its result")
    void returned() {
        assertEquals(
                "get(0): expected IllegalStateException, but it returned \"a\"",
                failure(() -> Expect.toThrow("get(0)", IllegalStateException.class, () -> List.of("a")
                        .get(0))));
    }

    @Test
    @DisplayName("a call without a result is told to have returned")
    void returnedNothing() {
        assertEquals(
                "close(): expected IllegalStateException, but it returned",
                failure(() -> Expect.toThrow("close()", IllegalStateException.class, () -> {})));
    }

    @Test
    @DisplayName("another one is told by its class")
    void thrownElse() {
        assertEquals(
                "get(1): expected IllegalStateException, got java.lang.ArrayIndexOutOfBoundsException",
                failure(() -> Expect.toThrow("get(1)", IllegalStateException.class, () -> new int[] {}[1])));
    }

    private static String failure(Runnable check) {
        return assertThrows(ExpectationFailed.class, check::run).getMessage();
    }
}
