package interleave.kit.lincheck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how the library writes values. */
final class Values {
    private static final Pattern RESULT = Pattern.compile("ValueResult\\(valueRepresentation=(.*), valueType=[^,]*\\)");
    private static final Pattern NUMBERED = Pattern.compile("(\\w+)#\\d+");

    private Values() {}

    /** Gives {@code 1} for a value, nothing for void and for a call that did not come back. */
    static String result(String written) {
        Matcher value = RESULT.matcher(written);
        return value.matches() ? value.group(1) : "";
    }

    /**
     * Gives {@code queue.} for a field, {@code AtomicLong.} for an object, nothing for this object or a
     * variable of a lambda.
     */
    static String owner(String written) {
        if (written == null || written.startsWith("arg$") || written.equals("this")) {
            return "";
        }
        Matcher numbered = NUMBERED.matcher(written);
        return (numbered.matches() ? numbered.group(1) : written) + ".";
    }
}
