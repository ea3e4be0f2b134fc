package interleave.grader.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills templates of HTML; whatever is put into one is escaped. */
final class Page {
    private static final PebbleEngine ENGINE = engine();

    /** No HTML, however escaped; and a terminal that shows the file would obey some of them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    private Page() {}

    /** @param template the name of a resource in the folder of this package */
    static String of(String template, Map<String, Object> values) {
        StringWriter page = new StringWriter();
        try {
            ENGINE.getTemplate(template).evaluate(page, values, Locale.ROOT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return CONTROL.matcher(page.toString()).replaceAll("\uFFFD");
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(Page.class.getClassLoader());
        loader.setPrefix("interleave/grader/report");
        loader.setSuffix(".peb");
        return new PebbleEngine.Builder().loader(loader).strictVariables(true).build();
    }
}
