package interleave.kit.lincheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @Test
    void aValueIsReadOutOfItsWrapping() {
        assertEquals("1", Values.result("ValueResult(valueRepresentation=1, valueType=java.lang.Integer)"));
        assertEquals(
                "\"a, b\"", Values.result("ValueResult(valueRepresentation=\"a, b\", valueType=java.lang.String)"));
    }

    @Test
    void whatIsNoValueIsNothing() {
        assertEquals("", Values.result("VoidResult"));
        assertEquals("", Values.result("NoValue"));
    }

    @ParameterizedTest
    @CsvSource({"AtomicLong#1,AtomicLong.", "queue,queue.", "arg$1,''", "this,''", ",''"})
    void anObjectIsNamedByItsFieldOrItsClass(String written, String shown) {
        assertEquals(shown, Values.owner(written));
    }
}
