package interleave.grader.intake.archive;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges the names in one archive, entry by entry. */
final class EntryNames {
    /** What builds, git and desktops leave. It may be large, and nobody looks at it. */
    private static final Set<String> LEFTOVERS =
            Set.of(".git", "target", ".idea", ".vscode", "node_modules", "__MACOSX", ".DS_Store");

    private final Bounds bounds;
    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    EntryNames(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Says whether the entry is to be written; throws if its name could hurt. */
    boolean isWanted(String name) throws BadArchive {
        if (name.length() > bounds.nameLength()) {
            throw new BadArchive(
                    "it is an archive with a name of more than " + bounds.nameLength() + " characters in it");
        }
        List<String> segments = segments(name);
        if (segments.size() > bounds.depth()) {
            throw new BadArchive("it is an archive with more than " + bounds.depth() + " folders in each other");
        }
        if (name.startsWith("/") || name.startsWith("\\") || segments.contains("..") || isDrive(segments)) {
            throw new BadArchive("it is an archive with an entry that leads out of it, " + name);
        }
        return !segments.isEmpty() && segments.stream().noneMatch(LEFTOVERS::contains);
    }

    /** Gives where the file goes; throws if that place is taken on some file system. */
    Path target(Path folder, String name) throws BadArchive {
        List<String> segments = segments(name);
        StringBuilder key = new StringBuilder();
        for (String segment : segments.subList(0, segments.size() - 1)) {
            folders.add(key.append('/').append(key(segment)).toString());
            if (files.contains(key.toString())) {
                throw twice(name);
            }
        }
        key.append('/').append(key(segments.get(segments.size() - 1)));
        if (folders.contains(key.toString()) || !files.add(key.toString())) {
            throw twice(name);
        }
        return resolved(folder, segments, name);
    }

    private static Path resolved(Path folder, List<String> segments, String name) throws BadArchive {
        try {
            Path target = folder;
            for (String segment : segments) {
                target = target.resolve(segment);
            }
            if (target.normalize().equals(target) && target.startsWith(folder)) {
                return target;
            }
        } catch (InvalidPathException notHere) {
            // The same sentence holds.
        }
        throw new BadArchive("it is an archive with an entry that no file can be named like, " + name);
    }

    private static BadArchive twice(String name) {
        return new BadArchive("it is an archive that has " + name + " twice (capital and small letters are the same)");
    }

    private static List<String> segments(String name) {
        // Some programs on Windows write their own separator, against the format's rules.
        return List.of(name.replace('\\', '/').split("/")).stream()
                .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                .toList();
    }

    private static boolean isDrive(List<String> segments) {
        return !segments.isEmpty() && segments.get(0).matches("[A-Za-z]:.*");
    }

    private static String key(String segment) {
        return Normalizer.normalize(segment, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
