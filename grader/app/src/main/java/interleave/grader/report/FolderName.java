package interleave.grader.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names the folder of a submission's reports: after the submission, unless that is a report's name, or no folder can
 * have it on some system.
 */
final class FolderName {
    private static final Set<String> TAKEN = Set.of("grades.json", "grades.csv", "index.html", "run.json");

    /** What Windows takes for a device, whatever follows a dot; and it takes off dots at the end. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\\..*)?");

    private FolderName() {}

    /** Gives different submissions different folders. */
    static String of(String submission) {
        // With another line at its end it is as it was: no other submission's folder is taken.
        String name = submission.replaceFirst("_+$", "").toLowerCase(Locale.ROOT);
        boolean usable = !TAKEN.contains(name) && !DEVICE.matcher(name).matches() && !name.endsWith(".");
        return usable ? submission : submission + "_";
    }

    /** Gives the folder as a relative link. */
    static String link(String submission) {
        // Encodes a space as a plus sign, which in a path would be one.
        return "./" + URLEncoder.encode(of(submission), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
