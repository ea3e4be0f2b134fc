package interleave.grader.report;

import interleave.grader.intake.Printable;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Fills templates of HTML. Whatever is put into one is escaped, and shown without what is invisible or
 * turns the direction of writing. Should something get through, the page's policy still lets nothing run
 * but our own script, and nothing be loaded.
 */
final class Page {
    private static final String INERT = "inert";
    private static final Inline STYLE = Inline.resource("style.css");
    private static final Inline NO_SCRIPT = new Inline("");
    private static final PebbleEngine ENGINE = engine();

    /** No HTML, however escaped; and a terminal that shows the file would obey some of them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    private Page() {}

    /** @param template the name of a resource in the folder of this package */
    static String of(String template, Map<String, Object> values) {
        return of(template, NO_SCRIPT, values);
    }

    static String of(String template, Inline script, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("style", STYLE.text());
        all.put("script", script.text());
        all.put("policy", policy(script));
        StringWriter page = new StringWriter();
        try {
            ENGINE.getTemplate(template).evaluate(page, all, Locale.ROOT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return CONTROL.matcher(page.toString()).replaceAll("\uFFFD");
    }

    private static String policy(Inline script) {
        return "default-src 'none'; style-src " + STYLE.source() + "; script-src "
                + (script.equals(NO_SCRIPT) ? "'none'" : script.source()) + "; base-uri 'none'; form-action 'none'";
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(Page.class.getClassLoader());
        loader.setPrefix("interleave/grader/report");
        loader.setSuffix(".peb");
        return new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .addEscapingStrategy(INERT, Page::inert)
                .defaultEscapingStrategy(INERT)
                .build();
    }

    /** Escapes for text and for attributes in double or single quotes. */
    private static String inert(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Printable.lines(text).chars().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append((char) letter);
            }
        });
        return escaped.toString();
    }
}
