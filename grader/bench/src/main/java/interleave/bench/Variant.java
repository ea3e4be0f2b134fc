package interleave.bench;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a Java source as another student would have handed it in: private fields have other names, and comments
 * and empty lines are others. What it does stays the same.
 */
final class Variant {
    private static final Pattern FIELD = Pattern.compile("(?m)^\\s+private [\\w<>?\\[\\], ]+ (\\w+)(?: =|;)");

    private Variant() {}

    /** Gives the source of student {@code number}; no two numbers give the same. */
    static String of(String source, int number) {
        String text = source;
        List<String> fields = FIELD.matcher(source)
                .results()
                .map((MatchResult field) -> field.group(1))
                .distinct()
                .toList();
        for (String field : fields) {
            if (isOnlyOfThis(field, source)) {
                text = renamed(text, field, field + number);
            }
        }
        return text.replaceFirst("(?m)^(package .*;)$", "$1\n\n// Handed in by student " + number + ".")
                .replaceAll("(?m)^    }$", "    }" + "\n".repeat(1 + number % 3) + "    // " + number);
    }

    /** A name behind another object's dot may be anything. */
    private static boolean isOnlyOfThis(String field, String source) {
        return !Pattern.compile("(?<!this)\\." + field + "\\b(?!\\s*\\()")
                .matcher(source)
                .find();
    }

    private static String renamed(String text, String field, String other) {
        return Pattern.compile("\\b" + field + "\\b(?!\\s*\\()")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(other));
    }
}
