package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Root reads everything: then the grader is run as somebody else. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "takes permissions away, and another user")
@DisplayName("What the grader may not read")
class UnreadableTest {
    private static final String NOBODY = "65534";

    @TempDir
    Path root;

    private SmallClass small;
    private Path out;
    private Path log;
    private List<String> asSomebodyElse;
    private String classPath;

    @BeforeEach
    void start() throws Exception {
        root = root.toRealPath();
        small = new SmallClass(root);
        out = Files.createDirectory(root.resolve("out"));
        log = root.resolve("log");
        allow(root, "rwxr-xr-x");
        allow(out, "rwxrwxrwx");
        allow(root.resolve("temp"), "rwxrwxrwx");
        boolean isRoot = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        asSomebodyElse =
                isRoot ? List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups") : List.of();
        classPath = isRoot ? copied(System.getProperty("java.class.path")) : System.getProperty("java.class.path");
    }

    /** Root's own libraries may lie where nobody else may look. */
    private String copied(String classPath) throws Exception {
        Path libraries = Files.createDirectory(root.resolve("libraries"));
        List<String> copies = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path from = Path.of(entry);
            Path to = libraries.resolve(copies.size() + "-" + from.getFileName());
            if (Files.exists(from)) {
                copy(from, to);
                copies.add(to.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    @Test
    @DisplayName("costs the submission that it is of, with a sentence, and the others are marked")
    void submissions() throws Exception {
        Path submissions = root.resolve("class");
        allow(submissions.resolve("ada"), "rwx------");
        allow(submissions.resolve("bob/src/main/java/small/Cell.java"), "rw-------");
        allow(submissions.resolve("dan/src"), "rwx------");
        take(submissions);
        assertEquals(0, grade(submissions), Files.readString(log));
        Map<String, String> rows = new LinkedHashMap<>();
        JsonNode grades = new ObjectMapper().readTree(out.resolve("grades.json").toFile());
        for (JsonNode each : grades.get("submissions")) {
            String said = each.at("/parts/0/tests/0/message").asText();
            rows.put(each.get("name").asText(), each.get("verdict").asText() + ": " + said);
        }
        String lacks = "cannot be read: whoever runs the grader lacks the permission.";
        String rejected = "rejected: Not run. The submission is not taken: ";
        assertEquals(rejected + "it " + lacks, rows.get("ada"));
        assertEquals(rejected + "src/main/java/small/Cell.java " + lacks, rows.get("bob"));
        assertEquals(rejected + "part of it " + lacks, rows.get("dan"));
        assertTrue(rows.get("eve").startsWith("wrong: It threw java.lang.Error"), rows.get("eve"));
        assertFalse(grades.toString().contains(root.toString()), grades.toString());
    }

    @Test
    @DisplayName("ends it with a sentence where it is the whole class")
    void all() throws Exception {
        Path submissions = root.resolve("class");
        allow(submissions, "rwx--x--x");
        take(submissions);
        assertEquals(2, grade(submissions), Files.readString(log));
        assertEquals(
                List.of("grader: " + submissions + " cannot be read: give whoever runs the grader the permission"),
                Files.readAllLines(log));
    }

    /** Makes sure that the files are not those of who runs the grader, which could give itself the permission. */
    private void take(Path submissions) throws Exception {
        if (asSomebodyElse.isEmpty()) {
            try (Stream<Path> paths = Files.walk(submissions)) {
                for (Path path : paths.toList()) {
                    String now = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                    if (now.endsWith("------") || now.endsWith("--x--x")) {
                        allow(path, now.endsWith("--x--x") ? "--x--x--x" : "---------");
                    }
                }
            }
        }
    }

    private int grade(Path submissions) throws Exception {
        return small.start(
                        asSomebodyElse,
                        classPath,
                        log,
                        "grade",
                        "00-small",
                        submissions.toString(),
                        "--sandbox",
                        "none",
                        "--out",
                        out.toString())
                .waitFor();
    }

    private static void allow(Path path, String permissions) throws Exception {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
