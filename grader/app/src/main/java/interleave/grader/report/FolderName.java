package interleave.grader.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Names the folder of a submission's reports: after the submission, unless that is a report's name. */
final class FolderName {
    private static final Set<String> TAKEN = Set.of("grades.json", "grades.csv", "index.html", "run.json");

    private FolderName() {}

    static String of(String submission) {
        return TAKEN.contains(submission.toLowerCase(Locale.ROOT)) ? submission + "_" : submission;
    }

    /** Gives the folder as a relative link. */
    static String link(String submission) {
        // Encodes a space as a plus sign, which in a path would be one.
        return "./" + URLEncoder.encode(of(submission), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
