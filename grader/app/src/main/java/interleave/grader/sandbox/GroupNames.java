package interleave.grader.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of control groups' folders: no other grader of this machine has the same, and each says whose it is.
 *
 * <p>A grader that is killed leaves its folders, and the system gives its process id to another one: so the name
 * holds when the grader has started, too. Process ids mean something in one namespace of them only; graders in
 * containers that share the control groups have others, so that is in the name as well.
 */
final class GroupNames {
    private static final String NAMESPACE = namespace();
    private static final String OURS =
            "interleave-" + NAMESPACE + "-" + ProcessHandle.current().pid() + "-" + System.currentTimeMillis() + "-";
    private static final Pattern OF_A_GRADER = Pattern.compile("interleave-(\\d+)-(\\d{1,18})-\\d+-\\d+");
    private static final AtomicLong COUNT = new AtomicLong();

    private GroupNames() {}

    static String next() {
        return OURS + COUNT.incrementAndGet();
    }

    /** Removes what killed graders have left, where nothing runs in it any more. */
    static void removeLeftovers(Path parent) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, "interleave-*")) {
            for (Path folder : folders) {
                if (isLeftover(folder.getFileName().toString())) {
                    removeIfEmpty(folder);
                }
            }
        } catch (IOException unreadable) {
            // Nothing depends on it.
        }
    }

    private static void removeIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException inUse) {
            // The next grader tries again.
        }
    }

    static boolean isLeftover(String name) {
        Matcher matcher = OF_A_GRADER.matcher(name);
        return matcher.matches()
                && matcher.group(1).equals(NAMESPACE)
                && ProcessHandle.of(Long.parseLong(matcher.group(2))).isEmpty();
    }

    /** Gives the number in "pid:[4026531836]"; 0 where it cannot be read. */
    private static String namespace() {
        try {
            String digits = Files.readSymbolicLink(Path.of("/proc/self/ns/pid"))
                    .toString()
                    .replaceAll("\\D", "");
            return digits.isEmpty() ? "0" : digits;
        } catch (IOException | UnsupportedOperationException notLinux) {
            return "0";
        }
    }
}
