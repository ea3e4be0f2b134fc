package interleave.grader.intake;

import java.nio.file.Path;

/** What came of compiling a submission. */
public sealed interface Compilation {

    /** @param folder the class files */
    record Compiled(Path folder) implements Compilation {}

    /** @param message the compiler's own, with the student's paths and lines */
    record NotCompiled(String message) implements Compilation {}

    /** It compiles, but to classes that are not the student's to write. */
    record Foreign(String why) implements Compilation {}
}
