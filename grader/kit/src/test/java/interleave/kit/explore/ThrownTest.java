package interleave.kit.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.kit.result.Ending;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An error that says the grader's own classes do not fit together")
class ThrownTest {
    private static final String TEXT = "interleave/kit/Expect";

    /** Stands for a submission that makes such errors. */
    private static final class Claims extends NoClassDefFoundError {
        private static final long serialVersionUID = 1;

        Claims() {
            super(TEXT);
        }

        static NoClassDefFoundError plain() {
            return new NoClassDefFoundError(TEXT);
        }
    }

    /** Stands for one that only catches them. */
    private static final class Honest {
        static void run(Runnable code) {
            try {
                code.run();
            } catch (NoClassDefFoundError none) {
                throw new IllegalStateException(none);
            }
        }
    }

    private static Ending ending(Throwable thrown, Class<?> student) {
        Trial trial = new Trial("a", false, () -> {}, List.of(student.getName()));
        return Thrown.outcome(thrown, trial).ending();
    }

    @Test
    @DisplayName("is the grader's when the submission makes none")
    void thrownByTheJvm() {
        assertEquals(Ending.NOT_KNOWN, ending(new NoClassDefFoundError(TEXT), Honest.class));
        assertEquals(Ending.NOT_KNOWN, ending(new NoSuchMethodError("'void interleave.kit.A.b()'"), Claims.class));
    }

    @Test
    @DisplayName("is the student's when the submission makes it, or its class")
    void thrownByTheSubmission() {
        assertEquals(Ending.EXCEPTION, ending(Claims.plain(), Claims.class));
        assertEquals(Ending.EXCEPTION, ending(new Claims(), Claims.class));
    }
}
