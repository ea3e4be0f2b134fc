package interleave.grader.keep;

import interleave.grader.assignment.UsageError;
import interleave.grader.report.OutFolder;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The results of a class, put together from folders that hold a part of them each.
 *
 * @param results in the class's order, one for each submission
 * @param contradictions a sentence for each submission that was marked more than once, and not alike
 */
public record Merge(ClassList list, List<Kept> results, List<String> contradictions) {
    public Merge {
        results = List.copyOf(results);
        contradictions = List.copyOf(contradictions);
    }

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
        List<Kept> results = new ArrayList<>();
        List<String> contradictions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String name : list.names()) {
            List<Kept> found = found(name, list.kind(), parts);
            Optional<Kept> best = found.stream().min(preferred());
            best.ifPresentOrElse(results::add, () -> missing.add(name));
            best.ifPresent(taken -> contradictions.addAll(Contradiction.of(taken, found)));
        }
        if (!missing.isEmpty()) {
            throw new UsageError(Missing.sentence(missing, list));
        }
        return new Merge(list, results, contradictions);
    }

    public List<Graded> graded() {
        return results.stream().map(Kept::graded).toList();
    }

    /** Writes them down as those of one run. */
    public void keepIn(KeptFolder folder) throws IOException {
        folder.begin(new ClassList(list.kind(), 1, list.names()));
        for (Kept each : results) {
            folder.keep(each);
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

    private static List<Kept> found(String name, RunKind kind, List<KeptFolder> parts) throws IOException {
        List<Kept> found = new ArrayList<>();
        for (KeptFolder part : parts) {
            part.find(kind, name).ifPresent(found::add);
        }
        return found;
    }

    /** The same one is taken whatever the order of the folders. */
    private static Comparator<Kept> preferred() {
        return Comparator.comparing((Kept kept) -> kept.graded().verdict() instanceof Verdict.GraderFault)
                .thenComparing(Contradiction::withoutTimes)
                .thenComparing(Kept::text);
    }
}
