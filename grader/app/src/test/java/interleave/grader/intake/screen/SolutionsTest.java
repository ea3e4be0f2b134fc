package interleave.grader.intake.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Repository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Of the assignments we have,")
class SolutionsTest {
    @TempDir
    Path root;

    static List<String> assignments() {
        return Repository.find().assignmentIds();
    }

    @ParameterizedTest(name = "no solution of {0} is accused, right or wrong, nor is the starter")
    @MethodSource("assignments")
    void accusesNobody(String id) throws IOException {
        Assignment assignment = Repository.find().assignment(id);
        Screen screen = new Screen(assignment.rubric().allowed());
        Map<String, List<String>> accused = new TreeMap<>();
        try (Snippets snippets = new Snippets()) {
            Path contract = snippets.compile(assignment.contract(), List.of(), root.resolve("contract"));
            List<Path> solutions = solutions(assignment);
            assertFalse(solutions.isEmpty());
            for (Path solution : solutions) {
                Path classes = root.resolve(solution.getParent().getFileName()).resolve(solution.getFileName());
                snippets.compile(solution, List.of(contract), classes);
                List<String> complaints = screen.complaints(classes, contract);
                if (!complaints.isEmpty()) {
                    accused.put(solution.toString(), complaints);
                }
            }
        }
        assertEquals(Map.of(), accused);
    }

    @ParameterizedTest(name = "all that {0} allows exists")
    @MethodSource("assignments")
    void namesExist(String id) {
        List<String> unknown = Repository.find().assignment(id).rubric().allowed().stream()
                .filter(name -> !isPackage(name) && !isClass(name) && !isMember(name))
                .toList();
        assertEquals(List.of(), unknown);
        assertTrue(isMember("java.lang.System.out") && !isMember("java.lang.System.nothing"));
    }

    private static List<Path> solutions(Assignment assignment) {
        List<Path> solutions = new ArrayList<>(List.of(assignment.starter()));
        solutions.addAll(assignment.accepted());
        solutions.addAll(assignment.wrong());
        return solutions;
    }

    private static boolean isPackage(String name) {
        return ModuleLayer.boot().modules().stream()
                .anyMatch(module -> module.getPackages().contains(name));
    }

    private static boolean isClass(String name) {
        try {
            return Class.forName(name, false, null) != null;
        } catch (ClassNotFoundException unknown) {
            return false;
        }
    }

    private static boolean isMember(String name) {
        int dot = name.lastIndexOf('.');
        try {
            Class<?> type = Class.forName(name.substring(0, dot), false, null);
            return Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getFields()))
                    .anyMatch(member -> member.getName().equals(name.substring(dot + 1)));
        } catch (ClassNotFoundException unknown) {
            return false;
        }
    }
}
