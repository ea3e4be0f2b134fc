package interleave.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VariantTest {
    private static final String SOURCE =
            """
            package interleave.counter;

            final class SharedCounter {
                private final Object lock = new Object();
                private long value;
                private Node next;

                long value() {
                    synchronized (lock) {
                        return this.value + next.next.value();
                    }
                }
            }
            """;

    @Test
    @DisplayName("fields get other names; packages, methods and what belongs to other objects keep theirs")
    void renames() {
        String variant = Variant.of(SOURCE, 7);
        assertTrue(variant.contains("package interleave.counter;"), variant);
        assertTrue(variant.contains("private final Object lock7 = new Object();"), variant);
        assertTrue(variant.contains("synchronized (lock7)"), variant);
        assertTrue(variant.contains("long value() {"), variant);
        assertTrue(variant.contains("return this.value7 + next.next.value();"), variant);
    }

    @Test
    @DisplayName("no two students hand in the same, and one hands in the same each time")
    void different() {
        assertNotEquals(Variant.of(SOURCE, 1), Variant.of(SOURCE, 2));
        assertEquals(Variant.of(SOURCE, 1), Variant.of(SOURCE, 1));
    }
}
