package interleave.grader.intake;

import interleave.grader.assignment.Folders;
import interleave.grader.intake.archive.ArchiveKind;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names submissions after their folders, each differently, also where capital and small letters are the
 * same: reports go to folders of these names. The same paths in the same order get the same names.
 */
final class SubmissionNames {
    private static final int LONGEST = 100;

    private final Map<String, Submission> byKey = new HashMap<>();
    private final Set<String> claimed;

    private SubmissionNames(Set<String> claimed) {
        this.claimed = claimed;
    }

    static List<Submission> of(List<Path> paths) {
        Set<String> claimed = paths.stream().map(path -> key(plain(path))).collect(Collectors.toSet());
        SubmissionNames names = new SubmissionNames(claimed);
        return paths.stream().map(names::named).toList();
    }

    private Submission named(Path path) {
        String plain = plain(path);
        List<String> flags = new ArrayList<>();
        if (!plain.equals(original(path))) {
            flags.add("its folder's name is too long, or has characters that are not shown; here it is " + plain);
        }
        String name = plain;
        Submission first = byKey.get(key(plain));
        if (first != null) {
            name = free(plain);
            flags.add("another submission is named like this one, " + shortly(first.folder()) + "; this one, "
                    + shortly(path) + ", is marked as " + name);
        }
        Submission submission = new Submission(name, path, flags);
        byKey.put(key(name), submission);
        return submission;
    }

    private String free(String plain) {
        int number = 2;
        while (byKey.containsKey(key(plain + "-" + number)) || claimed.contains(key(plain + "-" + number))) {
            number++;
        }
        return plain + "-" + number;
    }

    /** Gives the end of a path: enough to find it by, and no news of the machine for whoever reads a report. */
    private static String shortly(Path path) {
        int names = path.getNameCount();
        return Printable.line(path.subpath(Math.max(0, names - 2), names).toString());
    }

    private static String original(Path path) {
        return ArchiveKind.stem(Folders.name(path));
    }

    /** Takes out what would break a line, a path or a table; a format's own characters are its business. */
    private static String plain(Path path) {
        String visible =
                Printable.line(original(path)).replaceAll("[?/\\\\]", "_").strip();
        int end = visible.offsetByCodePoints(0, Math.min(LONGEST, visible.codePointCount(0, visible.length())));
        return visible.isEmpty() ? "_" : visible.substring(0, end);
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
