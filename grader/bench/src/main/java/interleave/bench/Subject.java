package interleave.bench;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Repository;
import interleave.grader.intake.Compilation;
import interleave.grader.intake.Compiler;
import interleave.grader.intake.Intake;
import interleave.grader.intake.Submission;
import interleave.grader.intake.TestSuite;
import interleave.grader.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What all measurements are about: one submission of one assignment.
 *
 * @param suite the compiled tests, public and hidden
 * @param classes the submission's classes
 */
record Subject(Repository repository, Assignment assignment, Submission submission, TestSuite suite, Path classes) {
    private static final String ASSIGNMENT = "05-shared-counter";

    /**
     * Compiles tests and submission.
     *
     * @param name of an accepted solution, or the path of a submission
     * @param work an empty folder
     */
    static Subject of(String name, Sandbox sandbox, Path work) throws IOException {
        Repository repository = Repository.find();
        Assignment assignment = repository.assignment(ASSIGNMENT);
        Path accepted = assignment.solutions().resolve("accepted").resolve(name);
        Path folder = Files.isDirectory(accepted) ? accepted : Path.of(name).toAbsolutePath();
        Submission submission = new Submission(folder.getFileName().toString(), folder);
        TestSuite suite = TestSuite.of(assignment, Files.createDirectory(work.resolve("suite")));
        Path classes =
                compile(assignment, suite, submission, sandbox, Files.createDirectory(work.resolve("submission")));
        return new Subject(repository, assignment, submission, suite, classes);
    }

    private static Path compile(
            Assignment assignment, TestSuite suite, Submission submission, Sandbox sandbox, Path work)
            throws IOException {
        if (!(Intake.ofFolder(assignment, submission.folder()) instanceof Intake.Taken taken)) {
            throw new IOException(submission.folder() + " holds nothing that is taken as a submission");
        }
        try (Sandbox.Cell cell = sandbox.open()) {
            if (new Compiler(assignment, suite.contract(), suite.tests()).compile(taken, cell, work)
                    instanceof Compilation.Compiled compiled) {
                return compiled.folder();
            }
        }
        throw new IOException(submission.folder() + " does not compile");
    }

    /** Gives the binary name of the class that students write. */
    String editableClass() {
        return assignment.rubric().packageName() + "."
                + assignment.rubric().editable().get(0);
    }
}
