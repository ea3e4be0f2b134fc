package interleave.grader.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What came of compiling a submission. */
public sealed interface Compilation {

    /** @param folder the class files */
    record Compiled(Path folder) implements Compilation {}

    /** @param message the compiler's own, with the student's paths and lines */
    record NotCompiled(String message) implements Compilation {}

    /** It compiles, but to classes that are not the student's to write. */
    record Foreign(String why) implements Compilation {}

    /**
     * It compiles, but uses what can reach, watch or change the code that marks it.
     *
     * @param complaints a sentence for each such use, with the student's own lines
     */
    record NotAllowed(List<String> complaints) implements Compilation {
        private static final int SHOWN = 10;

        public NotAllowed {
            complaints = List.copyOf(complaints);
        }

        /** Gives the first few sentences, a line each, and counts the others. */
        public String message() {
            String first = complaints.stream().limit(SHOWN).collect(Collectors.joining("\n"));
            int more = complaints.size() - SHOWN;
            return more > 0 ? first + "\n… and " + more + " more like these." : first;
        }
    }
}
