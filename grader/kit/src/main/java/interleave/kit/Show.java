package interleave.kit;

/** Writes values for students without ever calling code of theirs. */
public final class Show {
    private static final int LONGEST = 120;

    private Show() {}

    /** Shows values of the JDK as they are, others by their class only. */
    public static String value(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String text) {
            return '"' + cut(text) + '"';
        }
        Class<?> type = value.getClass();
        return type.getClassLoader() == null ? cut(String.valueOf(value)) : "a " + type.getSimpleName();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
