package interleave.grader.intake.screen;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a submission may use: what harms nobody in any assignment, and what its own names besides.
 *
 * @param names packages, without those below them; classes, with those nested in them; and members,
 *     {@code java.lang.System.setOut}
 */
record Allowed(Set<String> names) {
    private static final List<String> EVERYWHERE = List.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.ref",
            "java.lang.reflect.Array",
            "java.math",
            "java.text",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.concurrent.locks",
            "java.util.function",
            "java.util.random",
            "java.util.regex",
            "java.util.stream",
            "java.util.zip.Adler32",
            "java.util.zip.CRC32",
            "java.util.zip.CRC32C",
            "java.util.zip.Checksum",
            "java.security.SecureRandom",
            "java.io.Closeable",
            "java.io.EOFException",
            "java.io.Flushable",
            "java.io.IOException",
            "java.io.InterruptedIOException",
            "java.io.PrintStream",
            "java.io.Serializable",
            "java.io.UncheckedIOException");

    Allowed {
        names = Set.copyOf(names);
    }

    static Allowed by(Collection<String> assignment) {
        Set<String> names = new LinkedHashSet<>(EVERYWHERE);
        names.addAll(assignment);
        return new Allowed(names);
    }

    /** Says whether exactly this is named. */
    boolean names(String packageOrClass) {
        return names.contains(packageOrClass);
    }

    boolean namesMember(Use use) {
        return use.owners().stream().anyMatch(owner -> names.contains(dotted(owner) + "." + use.member()));
    }

    boolean covers(Use use) {
        return names.contains(packageOf(use.type())) || namesClass(dotted(use.type())) || namesMember(use);
    }

    private boolean namesClass(String type) {
        return names.stream().anyMatch(name -> type.equals(name) || (isClass(name) && type.startsWith(name + ".")));
    }

    private static boolean isClass(String name) {
        return Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private static String dotted(String type) {
        return type.replace('$', '.');
    }
}
