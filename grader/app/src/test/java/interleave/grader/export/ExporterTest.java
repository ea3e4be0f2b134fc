package interleave.grader.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.assignment.UsageError;
import interleave.kit.rubric.RubricFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {
    @TempDir
    private Path folder;

    private Project project;
    private Path to;

    @BeforeEach
    void makeProject() throws IOException {
        project = new Project(Files.createDirectory(folder.resolve("project")));
        to = folder.resolve("student repository");
    }

    @Test
    @DisplayName("a student repository has handout, starter, common files and kit, and no more")
    void files() throws IOException {
        List<String> names = files(project.export(to)).keySet().stream()
                .filter(name -> !name.startsWith("kit-repository/"))
                .toList();
        assertEquals(
                List.of(
                        ".editorconfig",
                        ".github/workflows/grade.yml",
                        ".gitignore",
                        "README.md",
                        "assignment.yaml",
                        "pom.xml",
                        "src/main/java/small/Mine.java",
                        "src/main/java/small/Small.java",
                        "src/test/java/small/SmallTest.java"),
                names);
    }

    @Test
    @DisplayName("nothing of solutions/ is in an export, neither a file nor its text")
    void noSolutions() throws IOException {
        project.withSolutions().export(to);
        files(to).forEach((name, bytes) -> {
            assertFalse(name.contains("Hidden") || name.contains("expect.yaml"), name);
            assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("-secret"), name);
        });
    }

    @Test
    @DisplayName("an export is the same, byte for byte, where there is no solutions/ at all")
    void withoutSolutions() throws IOException {
        Path without = project.export(folder.resolve("without"));
        Path with = project.withSolutions().export(folder.resolve("with"));
        assertEquals(texts(without), texts(with));
    }

    @Test
    @DisplayName("the assignment keeps its id, whatever the student calls the folder")
    void id() throws IOException {
        assertEquals(
                "07-small",
                RubricFile.read(project.export(to).resolve("assignment.yaml")).id());
    }

    @Test
    @DisplayName("no placeholder is left, and the pom asks for the kit that lies beside it")
    void placeholders() throws IOException {
        String pom = Files.readString(project.export(to).resolve("pom.xml"));
        String workflow = Files.readString(to.resolve(".github/workflows/grade.yml"));
        assertFalse((pom + workflow).matches("(?s).*@[A-Za-z.-]+@.*"), pom + workflow);
        String version = kit().getParent().getFileName().toString();
        assertTrue(pom.contains("<version>" + version + "</version>"), pom);
        assertEquals(
                "07-small",
                PomFile.read(to.resolve("pom.xml"))
                        .text(PomFile.read(to.resolve("pom.xml")).project(), "artifactId"));
    }

    @Test
    @DisplayName("the workflow has a step a part, and the reporter hears of each of them")
    void workflow() throws IOException {
        String workflow = Files.readString(project.export(to).resolve(".github/workflows/grade.yml"));
        assertTrue(workflow.contains("      - id: lost-update\n"), workflow);
        String result = "          LOST-UPDATE_RESULTS: ${{ steps.lost-update.outputs.result }}\n";
        assertTrue(workflow.contains(result), workflow);
        assertTrue(workflow.contains("          runners: 'sequential,lost-update'\n"), workflow);
    }

    @Test
    @DisplayName("the kit's jar holds the kit, and its pom needs no parent")
    void kitRepository() throws IOException {
        project.export(to);
        try (JarFile jar = new JarFile(kit().toFile())) {
            assertTrue(jar.getEntry("interleave/kit/EverySchedule.class") != null);
            assertTrue(jar.getEntry("META-INF/services/org.junit.platform.launcher.TestExecutionListener") != null);
        }
        PomFile pom = PomFile.read(Path.of(kit().toString().replaceAll("jar$", "pom")));
        assertTrue(PomFile.child(pom.project(), "parent").isEmpty());
        assertEquals("interleave", pom.text(pom.project(), "groupId"));
        assertFalse(pom.toXml().contains("${"), pom.toXml());
    }

    @Test
    @DisplayName("a folder that is not empty is refused and left as it is")
    void notEmpty() throws IOException {
        Files.createDirectory(to);
        Files.writeString(to.resolve("mine.txt"), "mine");
        UsageError refused = assertThrows(UsageError.class, () -> project.export(to));
        assertEquals(to + " is not empty: name a folder that does not exist yet", refused.getMessage());
        assertEquals(1, files(to).size());
    }

    @Test
    @DisplayName("an empty folder is filled, a file is refused")
    void emptyFolderOrFile() throws IOException {
        Files.createDirectory(to);
        project.export(to);
        assertTrue(Files.exists(to.resolve("pom.xml")));
        assertThrows(UsageError.class, () -> project.export(to.resolve("pom.xml")));
    }

    @Test
    @DisplayName("a link out of the handout is not followed, and no half export stays behind")
    void link() throws IOException {
        project.withSolutions();
        Path link = project.root().resolve("assignments/07-small/more");
        Files.createSymbolicLink(link, project.root().resolve("solutions"));
        assertThrows(IOException.class, () -> project.export(to));
        assertEquals(List.of(project.root()), list(folder));
    }

    private Path kit() throws IOException {
        return FileTree.below(to.resolve("kit-repository")).stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        files(folder).forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : FileTree.below(folder)) {
            if (Files.isRegularFile(file)) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
