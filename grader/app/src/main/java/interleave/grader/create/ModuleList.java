package interleave.grader.create;

import interleave.grader.assignment.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project's {@code pom.xml}, as a text: whoever wrote it finds it again as it was, with one line more. */
record ModuleList(Path file, String text) {
    private static final Pattern MODULE = Pattern.compile("(?m)^[ \\t]*<module>assignments/([^<]+)</module>\\R");
    private static final Pattern END = Pattern.compile("(?m)^[ \\t]*</modules>");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>interleave</artifactId>\\s*<version>([^<]+)</version>");

    /** Reads it; throws {@link UsageError} where it is none of this project. */
    static ModuleList read(Path file) throws IOException {
        ModuleList list = new ModuleList(file, Files.readString(file));
        if (!END.matcher(list.text).find() || !VERSION.matcher(list.text).find()) {
            throw new UsageError(file + " has no version of interleave, or no <modules>: it cannot name an assignment");
        }
        return list;
    }

    String version() {
        Matcher found = VERSION.matcher(text);
        found.find();
        return found.group(1);
    }

    /** Gives the list with one more assignment, in the order of the ids. */
    ModuleList with(String id) {
        int at = -1;
        Matcher modules = MODULE.matcher(text);
        while (modules.find()) {
            if (modules.group(1).equals(id)) {
                throw new UsageError(file + " has a module assignments/" + id + " already: remove that line first");
            }
            if (modules.group(1).compareTo(id) < 0) {
                at = modules.end();
            }
        }
        Matcher end = END.matcher(text);
        end.find();
        int place = at >= 0 ? at : end.start();
        String line = "    <module>assignments/" + id + "</module>\n";
        return new ModuleList(file, text.substring(0, place) + line + text.substring(place));
    }

    /** Writes it as a whole, or not at all. */
    void write() throws IOException {
        Path half = file.resolveSibling(".pom-" + UUID.randomUUID());
        try {
            Files.writeString(half, text);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
