package interleave.kit.vmlens;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the HTML escapes that stand even in a report that is plain text. */
final class Entities {
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,6})|(amp|lt|gt|quot|apos));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private Entities() {}

    static String decode(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(decode(found)));
    }

    private static String decode(MatchResult found) {
        return found.group(1) == null
                ? NAMED.get(found.group(2))
                : Character.toString(Integer.parseInt(found.group(1)));
    }
}
