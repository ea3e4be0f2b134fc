package interleave.grader.verdict;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.ExpectFile;
import interleave.grader.assignment.Folders;
import interleave.grader.assignment.UsageError;
import interleave.grader.intake.Submission;
import interleave.kit.rubric.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what the folders of an assignment promise. */
public final class Promises {
    /** A wrong solution runs, and fails for its reason; one that does not compile shows nothing. */
    private static final Set<String> WRONG_WAYS = Set.of("wrong", "timed-out", "crashed");

    private Promises() {}

    /** Gives the starter, the accepted and the wrong solutions, each with what it must get. */
    public static List<Promise> of(Assignment assignment) {
        if (assignment.accepted().isEmpty() || assignment.wrong().isEmpty()) {
            throw new UsageError("nothing to check in " + assignment.solutions()
                    + ": it needs solutions in accepted/ and in wrong/");
        }
        List<Promise> promises = new ArrayList<>();
        Set<String> all = assignment.rubric().parts().stream().map(Part::id).collect(Collectors.toSet());
        promises.add(new Promise("starter", submission(assignment.starter()), Set.of("wrong"), all, ""));
        for (Path folder : assignment.accepted()) {
            promises.add(new Promise(
                    "accepted/" + Folders.name(folder), submission(folder), Set.of("accepted"), Set.of(), ""));
        }
        assignment.wrong().forEach(folder -> promises.add(wrong(assignment, folder)));
        return promises;
    }

    private static Promise wrong(Assignment assignment, Path folder) {
        String row = "wrong/" + Folders.name(folder);
        try {
            Set<String> lost = ExpectFile.of(folder, assignment).fails().keySet();
            return new Promise(row, submission(folder), WRONG_WAYS, lost, "");
        } catch (ExpectFile.Broken broken) {
            return new Promise(row, submission(folder), Set.of(), Set.of(), broken.getMessage());
        }
    }

    private static Submission submission(Path folder) {
        return new Submission(Folders.name(folder), folder);
    }
}
