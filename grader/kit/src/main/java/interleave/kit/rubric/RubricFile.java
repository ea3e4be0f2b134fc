package interleave.kit.rubric;

import interleave.kit.exam.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Reads {@code assignment.yaml}; what it does not understand, it refuses. */
public final class RubricFile {
    /** The name of the file, the same in every assignment. */
    public static final String NAME = "assignment.yaml";

    private static final Set<String> FIELDS =
            ordered("id", "title", "package", "parts", "editable", "helpers", "allowed", "limits");
    private static final Set<String> LIMIT_FIELDS = ordered("test-seconds", "submission-seconds");
    private static final Set<String> PART_FIELDS = ordered("id", "title", "points");
    // Part ids become JUnit tags, step ids of GitHub workflows and file names.
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PART_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Below that, the start of a thread on a loaded machine could look like a hang. */
    private static final int SHORTEST_SECONDS = 5;

    private static final int LONGEST_SECONDS = 24 * 60 * 60;

    private RubricFile() {}

    /**
     * Reads the rubric of an assignment; its id is the name of the file's folder unless the file says
     * another.
     *
     * @throws RubricFileException on anything unknown, missing or ill-typed, and where the parts do not
     *     add up to {@link Rubric#MAX_SCORE} points
     */
    public static Rubric read(Path assignmentYaml) {
        Fields fields = Fields.at(LocatedYaml.read(assignmentYaml), "", FIELDS);
        return new Rubric(
                fields.has("id") ? id(fields, ID) : folder(assignmentYaml),
                title(fields),
                fields.text("package", "the name of a package", SourceVersion::isName),
                parts(fields),
                fields.texts("editable", "the simple name of a class", RubricFile::isSimpleName),
                fields.yesOrNo("helpers"),
                fields.texts("allowed", "the name of a package, a class or a member", SourceVersion::isName),
                limits(fields));
    }

    /** What the file does not limit has the usual limit. */
    private static Limits limits(Fields fields) {
        if (!fields.has("limits")) {
            return Limits.DEFAULT;
        }
        Fields limits = fields.field("limits", LIMIT_FIELDS);
        return new Limits(
                seconds(limits, "test-seconds", Limits.DEFAULT.perTest()),
                seconds(limits, "submission-seconds", Limits.DEFAULT.together()),
                Limits.DEFAULT.heapMegabytes());
    }

    private static Duration seconds(Fields limits, String name, Duration usual) {
        return limits.has(name)
                ? Duration.ofSeconds(limits.wholeNumber(name, SHORTEST_SECONDS, LONGEST_SECONDS))
                : usual;
    }

    /** Whether an assignment may be called that. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static List<Part> parts(Fields fields) {
        List<Part> parts = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        int points = 0;
        for (int i = 0; i < fields.size("parts"); i++) {
            Fields part = fields.element("parts", i, PART_FIELDS);
            String id = id(part, PART_ID);
            if (!ids.add(id)) {
                throw part.complaint("id", "an id that no other part has, got \"" + id + "\" again");
            }
            parts.add(new Part(id, title(part), part.wholeNumber("points", 1, Rubric.MAX_SCORE)));
            points += parts.get(i).points();
        }
        if (points != Rubric.MAX_SCORE) {
            throw fields.complaint("parts", "points that add up to " + Rubric.MAX_SCORE + ", got " + points);
        }
        return parts;
    }

    private static String id(Fields fields, Pattern pattern) {
        String expected = "small letters, digits and single hyphens, like lost-update";
        return fields.text("id", expected, text -> pattern.matcher(text).matches());
    }

    private static String title(Fields fields) {
        return fields.text("title", "a text of one line", text -> !text.isBlank() && isOneLine(text));
    }

    private static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }

    private static boolean isSimpleName(String text) {
        return SourceVersion.isName(text) && text.indexOf('.') < 0;
    }

    private static String folder(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent().getFileName();
        return folder == null ? "assignment" : folder.toString();
    }

    private static Set<String> ordered(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }
}
