package interleave.bench;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class of any size, no two of whose files are alike. Some of them really run: variants of the solutions, accepted
 * and wrong. The others are marked fast, since they end at the compiler or at the screen, and are variants as well.
 *
 * @param real how many really run, at equal distances
 */
record GeneratedClass(Assignment assignment, int size, int real) {
    /** Compiles, and is then refused for what it uses. */
    private static final String LOADER = "%nfinal class Loader%d {%n    Object get() {%n        return"
            + " getClass().getClassLoader();%n    }%n}%n";

    static String nameOf(int number) {
        return String.format("student-%04d", number);
    }

    /** Writes them, each to a folder of its own, and gives what must become of them, in their order. */
    List<String> writeTo(Path folder) throws IOException {
        List<Path> solutions = Stream.concat(assignment.accepted().stream(), assignment.wrong().stream())
                .toList();
        List<String> expected = new ArrayList<>();
        int realSoFar = 0;
        for (int number = 1; number <= size; number++) {
            // From all over the alphabet, and not in its order.
            Path solution = solutions.get((number * 7) % solutions.size());
            boolean isReal = isReal(number);
            realSoFar += isReal ? 1 : 0;
            write(solution, number, isReal ? "" : flaw(number), folder.resolve(nameOf(number)));
            expected.add(isReal ? verdictOf(solution) : number % 2 == 0 ? "compile-error" : "rejected");
        }
        if (realSoFar != real) {
            throw new IllegalStateException(realSoFar + " of " + real);
        }
        return expected;
    }

    /** The last one is, so that the others are marked when its turn comes. */
    private boolean isReal(int number) {
        return number * real / size > (number - 1) * real / size;
    }

    private static String flaw(int number) {
        return number % 2 == 0 ? "\nbroken " + number + "\n" : String.format(LOADER, number);
    }

    private String verdictOf(Path solution) {
        return assignment.accepted().contains(solution) ? "accepted" : "wrong";
    }

    private static void write(Path solution, int number, String flaw, Path to) throws IOException {
        Path sources = Students.sourcesOf(solution);
        for (Path file : Folders.filesBelow(sources, ".java")) {
            Path copy = to.resolve(Assignment.MAIN).resolve(sources.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Variant.of(Files.readString(file), number) + flaw);
        }
    }
}
