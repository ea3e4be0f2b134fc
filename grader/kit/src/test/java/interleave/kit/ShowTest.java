package interleave.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A value is shown")
class ShowTest {
    /** Stands for an object of a student's. */
    private static final class Harm implements Runnable {
        @Override
        public String toString() {
            throw new AssertionError("code of the student's was called");
        }

        @Override
        public int hashCode() {
            throw new AssertionError("code of the student's was called");
        }

        @Override
        public boolean equals(Object other) {
            throw new AssertionError("code of the student's was called");
        }

        @Override
        public void run() {}
    }

    @Test
    @DisplayName("as the JDK writes it, where the JDK has made all of it")
    void ofTheJdk() {
        assertEquals("\"box\"", Show.value("box"));
        assertEquals("null", Show.value(null));
        assertEquals("1", Show.value(new AtomicInteger(1)));
        assertEquals("[1, a, null]", Show.value(java.util.Arrays.asList(1, "a", null)));
        assertEquals("{1=[2]}", Show.value(Map.of(1, List.of(2))));
        assertEquals("Optional[1]", Show.value(Optional.of(1)));
        assertEquals("Optional.empty", Show.value(Optional.empty()));
        assertEquals("SECONDS", Show.value(TimeUnit.SECONDS));
        assertEquals("PT1S", Show.value(Duration.ofSeconds(1)));
        assertEquals("java.lang.IllegalStateException: no", Show.value(new IllegalStateException("no")));
    }

    @Test
    @DisplayName("an array by what is in it, never by where it lies in memory")
    void arrays() {
        assertEquals("[1, 2]", Show.value(new int[] {1, 2}));
        assertEquals("[a, [true]]", Show.value(new Object[] {"a", new boolean[] {true}}));
        assertEquals("3 bytes: 00 7f ff", Show.value(new byte[] {0, 127, -1}));
        assertEquals("1 byte: 00", Show.value(new byte[1]));
        assertEquals("0 bytes", Show.value(new byte[0]));
        assertEquals("100 bytes: … 00 00 00 00 00 00 00 00 00 00 00 00 …", Show.bytes(new byte[100], 7));
        assertEquals("[a Harm]", Show.value(new Harm[] {new Harm()}));
    }

    @Test
    @DisplayName("in one line, with the signs that would end it as Java writes them")
    void inOneLine() {
        assertEquals("\"a\\nb\\r\\n\"", Show.value("a\nb\r\n"));
        assertEquals("[a\\tb, c]", Show.value(List.of("a\tb", "c")));
    }

    @Test
    @DisplayName("without calling code of the student's, wherever their objects are")
    void ofStudents() {
        Harm harm = new Harm();
        assertEquals("a Harm", Show.value(harm));
        assertEquals("an object of a class without a name", Show.value(new Object() {}));
        assertEquals("[1, a Harm]", Show.value(List.of(1, harm)));
        assertEquals("[[a Harm]]", Show.value(List.of(Collections.singletonList(harm))));
        assertEquals("{1=a Harm}", Show.value(Map.of(1, harm)));
        assertEquals("1=a Harm", Show.value(Map.entry(1, harm)));
        assertEquals("Optional[a Harm]", Show.value(Optional.of(harm)));
        assertEquals("a AtomicReference", Show.value(new AtomicReference<>(harm)));
        assertEquals("a FutureTask", Show.value(new FutureTask<>(harm, null)));
        assertTrue(Show.value(new Harm[] {harm}).contains("Harm"));
    }

    @Test
    @DisplayName("to its end, also where it holds itself or is endless")
    void ends() {
        List<Object> list = new ArrayList<>();
        list.add(List.of(list));
        assertEquals("[[[[[…]]]]]", Show.value(list));
        assertEquals(121, Show.value(Collections.nCopies(Integer.MAX_VALUE, 1)).length());
        assertEquals(121 + 2, Show.value("x".repeat(1_000)).length());
    }
}
