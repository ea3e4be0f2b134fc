package interleave.bench;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A class, made of the solutions of an assignment: half of them accepted, half of them wrong.
 *
 * @param accepted folders that must get all marks
 * @param wrong folders that must not
 */
record Students(Assignment assignment, List<Path> accepted, List<Path> wrong) {
    Students {
        accepted = List.copyOf(accepted);
        wrong = List.copyOf(wrong);
    }

    /** Takes so many of each kind, from all over the alphabet; throws if there are fewer. */
    static Students of(Assignment assignment, int ofEach) {
        return new Students(assignment, spread(assignment.accepted(), ofEach), spread(assignment.wrong(), ofEach));
    }

    /** Gives {@code count} elements at equal distances, the first one among them. */
    static <T> List<T> spread(List<T> all, int count) {
        if (count < 1 || count > all.size()) {
            throw new IllegalArgumentException(count + " of " + all.size() + " solutions cannot be taken");
        }
        return IntStream.range(0, count)
                .mapToObj(i -> all.get(i * all.size() / count))
                .toList();
    }

    int size() {
        return accepted.size() + wrong.size();
    }

    List<Path> all() {
        List<Path> all = new ArrayList<>(accepted);
        all.addAll(wrong);
        return all;
    }

    /** Copies what each of them has written to a folder of its own in {@code folder}. */
    void handIn(Path folder) throws IOException {
        for (Path solution : all()) {
            copySources(solution, folder.resolve(Folders.name(solution)));
        }
    }

    static Path sourcesOf(Path solution) {
        return solution.resolve(Assignment.MAIN);
    }

    static void copySources(Path solution, Path to) throws IOException {
        Path sources = sourcesOf(solution);
        for (Path file : Folders.filesBelow(sources, ".java")) {
            Path copy = to.resolve(Assignment.MAIN).resolve(sources.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
