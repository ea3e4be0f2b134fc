package interleave.grader.intake;

/** Makes text that a student chose fit for a line of ours. */
public final class Printable {
    private Printable() {}

    /**
     * Gives {@code text} on one line: control characters, line ends and marks that turn the direction
     * of writing become {@code ?}.
     */
    public static String line(String text) {
        return text.codePoints()
                .map(point -> isInvisible(point) ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Does the same to each line of {@code text}, and keeps line feeds and tabs. */
    public static String lines(String text) {
        return text.codePoints()
                .filter(point -> point != '\r')
                .map(point -> point != '\n' && point != '\t' && isInvisible(point) ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
