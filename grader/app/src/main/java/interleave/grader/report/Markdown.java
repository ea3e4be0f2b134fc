package interleave.grader.report;

import interleave.grader.intake.Printable;

/** Writes text that must not act as Markdown, nor as the HTML that Markdown lets through. */
final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]()<>#+!|~@&:-";
    private static final String SHORTEST_FENCE = "```";

    private Markdown() {}

    /** Gives {@code text} on one line, with every mark that means something taken for itself. */
    static String inline(String text) {
        StringBuilder inert = new StringBuilder();
        Printable.line(text).codePoints().forEach(point -> {
            if (SPECIAL.indexOf(point) >= 0) {
                inert.append('\\');
            }
            inert.appendCodePoint(point);
        });
        return inert.toString();
    }

    /** Gives {@code text} as a block of code, in a fence that it cannot close. */
    static String block(String text) {
        String lines = Printable.lines(text);
        String fence = SHORTEST_FENCE;
        while (lines.contains(fence)) {
            fence += "`";
        }
        return fence + "text\n" + lines.stripTrailing() + "\n" + fence + "\n";
    }
}
