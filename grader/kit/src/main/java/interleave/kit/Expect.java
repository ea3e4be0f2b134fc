package interleave.kit;

import interleave.kit.conduct.Action;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
        toThrow(what, type, action, () -> "");
    }

    /** Passes when {@code call} throws a {@code type}; a failure says what it returned instead. */
    public static void toThrow(String what, Class<? extends Throwable> type, Callable<?> call) {
        Object[] result = new Object[1];
        toThrow(what, type, () -> result[0] = call.call(), () -> " " + Show.value(result[0]));
    }

    private static void toThrow(
            String what, Class<? extends Throwable> type, Action action, Supplier<String> returned) {
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
        throw new ExpectationFailed(what + ": expected " + type.getSimpleName() + ", but it returned" + returned.get());
    }
}
