package interleave.grader.create;

import interleave.grader.assignment.UsageError;
import interleave.kit.rubric.RubricFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The id of an assignment that does not exist yet, and the names that follow from it. */
record NewId(String id) {
    private static final int LONGEST = 60;

    /** Checks what somebody has typed; throws {@link UsageError} when no assignment can be called that. */
    static NewId of(String typed) {
        NewId id = new NewId(typed);
        boolean usable = RubricFile.isId(typed)
                && typed.length() <= LONGEST
                && !id.words().isEmpty();
        if (!usable) {
            throw new UsageError("'" + typed + "' cannot be the name of an assignment: give small letters, digits and"
                    + " single hyphens, " + LONGEST + " at the most, like 06-read-write-lock");
        }
        if (!SourceVersion.isName(id.packageName())) {
            throw new UsageError("'" + typed + "' would need a package " + id.packageName()
                    + ", which Java does not have: give another name");
        }
        return id;
    }

    /** Gives the words that begin with a letter; the number in front is for the order only. */
    private List<String> words() {
        return Arrays.stream(id.split("-"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                .toList();
    }

    /** Gives {@code interleave.readwritelock}. */
    String packageName() {
        return "interleave." + String.join("", words());
    }

    /** Gives {@code Read write lock}. */
    String title() {
        String title = words().stream().collect(Collectors.joining(" "));
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
