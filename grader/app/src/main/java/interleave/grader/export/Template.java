package interleave.grader.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values for placeholders like {@code @kit.version@}. Where a placeholder stands for whole lines, it may
 * be written as a comment, {@code # @part-steps@}, so that the template is valid YAML.
 */
public record Template(Map<String, String> values) {
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:# )?@([A-Za-z][A-Za-z.-]*)@");

    public Template {
        values = Map.copyOf(values);
    }

    /** Fills the placeholders of a file in place. */
    void fill(Path file) throws IOException {
        Files.writeString(file, fill(Files.readString(file)));
    }

    public String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing is known for the placeholder @" + name + "@");
        }
        return value;
    }
}
