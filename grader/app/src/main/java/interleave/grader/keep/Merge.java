package interleave.grader.keep;

import interleave.grader.assignment.UsageError;
import interleave.grader.report.ClassResults;
import interleave.grader.report.OutFolder;
import interleave.grader.verdict.Briefs;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The results of a class, put together from folders that hold a part of them each. Only where they are is remembered:
 * all of them may be more than fits into memory.
 *
 * @param results in the class's order, one for each submission
 * @param contradictions a sentence for each submission that was marked more than once, and not alike
 */
public record Merge(ClassList list, List<Taken> results, List<String> contradictions) {
    public Merge {
        results = List.copyOf(results);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * A result that was taken.
     *
     * @param from the folder that holds it
     * @param brief its marks
     */
    record Taken(KeptFolder from, Graded brief) {}

    /** A result that was found. */
    private record Found(KeptFolder in, Kept kept) {}

    /**
     * Reads the folders.
     *
     * @throws UsageError where their results do not belong together, or one is missing
     */
    public static Merge of(List<Path> folders) throws IOException {
        List<KeptFolder> parts = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new UsageError(folder + " is no folder: name the --out of a 'grader grade'");
            }
            parts.add(new KeptFolder(OutFolder.existing(folder)));
        }
        ClassList list = commonList(parts);
        Briefs briefs = new Briefs();
        List<Taken> results = new ArrayList<>();
        List<String> contradictions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String name : list.names()) {
            List<Found> found = found(name, list.kind(), parts);
            if (found.isEmpty()) {
                missing.add(name);
                continue;
            }
            Found best = Collections.min(found, preferred());
            results.add(new Taken(best.in(), briefs.of(best.kept().graded())));
            contradictions.addAll(Contradiction.of(
                    best.kept(), found.stream().map(Found::kept).toList()));
        }
        if (!missing.isEmpty()) {
            throw new UsageError(Missing.sentence(missing, list));
        }
        return new Merge(list, results, contradictions);
    }

    /** Gives all marks, without messages and schedules. */
    public List<Graded> brief() {
        return results.stream().map(Taken::brief).toList();
    }

    /**
     * Writes them down as those of one run; the folder may be one of those that they come from.
     *
     * @param before hears of each whole result before it is kept
     */
    public void keepIn(KeptFolder folder, ClassResults.Reader before) throws IOException {
        folder.begin(new ClassList(list.kind(), 1, list.names()));
        for (Taken each : results) {
            Kept kept = each.from().whole(list.kind(), each.brief().name());
            before.take(kept.graded());
            folder.keep(kept);
        }
    }

    private static ClassList commonList(List<KeptFolder> parts) throws IOException {
        ClassList first = parts.get(0).list();
        for (KeptFolder part : parts) {
            ClassList other = part.list();
            Optional<String> difference = first.kind().differenceFrom(other.kind());
            if (difference.isPresent()) {
                throw new UsageError(parts.get(0) + " and " + part + " do not belong together: they were marked with "
                        + difference.get() + "; mark one of them again");
            }
            if (!first.names().equals(other.names())) {
                throw new UsageError(parts.get(0) + " and " + part
                        + " are of different classes: " + onlyInOne(first.names(), other.names())
                        + "; give every shard the same submissions, in the same order");
            }
        }
        return first;
    }

    private static String onlyInOne(List<String> first, List<String> second) {
        return first.stream()
                .filter(name -> !second.contains(name))
                .findFirst()
                .or(() -> second.stream().filter(name -> !first.contains(name)).findFirst())
                .map(name -> "'" + name + "' is in one of them only")
                .orElse("their order is not the same");
    }

    private static List<Found> found(String name, RunKind kind, List<KeptFolder> parts) throws IOException {
        List<Found> found = new ArrayList<>();
        for (KeptFolder part : parts) {
            part.find(kind, name).ifPresent(kept -> found.add(new Found(part, kept)));
        }
        return found;
    }

    /** The same one is taken whatever the order of the folders. */
    private static Comparator<Found> preferred() {
        return Comparator.comparing(Found::kept, preferredKept());
    }

    private static Comparator<Kept> preferredKept() {
        return Comparator.comparing((Kept kept) -> kept.graded().verdict() instanceof Verdict.GraderFault)
                .thenComparing(Contradiction::withoutTimes)
                .thenComparing(Kept::text);
    }
}
