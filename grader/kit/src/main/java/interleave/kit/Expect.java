package interleave.kit;

import interleave.kit.conduct.Action;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a scenario expects; a broken expectation reads "expected 2, got 1".
 *
 * <p>The expected value is asked for its {@code equals}, never the student's object.
 */
public final class Expect {
    private Expect() {}

    public static void equal(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new ExpectationFailed(what + ": expected " + Show.value(expected) + ", got " + Show.value(actual));
        }
    }

    public static void equal(String what, long expected, long actual) {
        equal(what, (Long) expected, (Long) actual);
    }

    /** Passes when {@code actual} is one of {@code allowed}: where the contract leaves the order open. */
    public static void oneOf(String what, List<?> allowed, Object actual) {
        // The JDK's lists would ask the student's object whether it is equal.
        if (allowed.stream().noneMatch(each -> Objects.equals(each, actual))) {
            String choice = allowed.stream().map(Show::value).collect(Collectors.joining(" or "));
            throw new ExpectationFailed(what + ": expected " + choice + ", got " + Show.value(actual));
        }
    }

    /** Passes when {@code holds}; else fails with {@code otherwise}, a sentence for the student. */
    public static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new ExpectationFailed(otherwise);
        }
    }

    /** Passes when {@code action} throws a {@code type}. */
    public static void toThrow(String what, Class<? extends Throwable> type, Action action) {
        try {
            action.run();
        } catch (Throwable thrown) {
            if (type.isInstance(thrown)) {
                return;
            }
            throw new ExpectationFailed(
                    what + ": expected " + type.getSimpleName() + ", got "
                            + thrown.getClass().getName(),
                    thrown);
        }
        throw new ExpectationFailed(what + ": expected " + type.getSimpleName() + ", but it returned");
    }
}
