package interleave.grader.export;

import interleave.grader.assignment.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A project with one small assignment, and the real poms and {@code starter/common} of this one. */
final class Project {
    static final String ID = "07-small";

    private static final String MAIN = "src/main/java/small/";
    private static final Path REAL = Repository.find().root();

    private final Path root;

    Project(Path root) throws IOException {
        this.root = root;
        copy("pom.xml");
        copy("grader/kit/pom.xml");
        Path common = Files.createDirectories(root.resolve("starter/common"));
        FileTree.copy(REAL.resolve("starter/common"), common, Set.of());
        write("assignments/07-small/README.md", "# Small\n");
        write("assignments/07-small/pom.xml", "<project/>\n");
        write("assignments/07-small/target/classes/small/Small.class", "compiled");
        write("assignments/07-small/" + MAIN + "Small.java", "package small; public interface Small {}\n");
        write("assignments/07-small/src/test/java/small/SmallTest.java", "class SmallTest {}\n");
        write(
                "assignments/07-small/assignment.yaml",
                """
                title: Small & <tested>
                package: small
                parts:
                  - {id: sequential, title: One thread, points: 40}
                  - {id: lost-update, title: No update is lost, points: 60}
                editable: [Mine]
                helpers: false
                allowed: [java.lang]
                """);
        write("starter/07-small/" + MAIN + "Mine.java", "package small; final class Mine {}\n");
    }

    /** Adds solutions and a hidden test, each with a text that stands nowhere else. */
    Project withSolutions() throws IOException {
        write("solutions/07-small/accepted/best/" + MAIN + "Mine.java", "// accepted-secret\n");
        write("solutions/07-small/wrong/racy/" + MAIN + "Mine.java", "// wrong-secret\n");
        write("solutions/07-small/wrong/racy/expect.yaml", "# expect-secret\n");
        write("solutions/07-small/hidden/src/test/java/small/HiddenTest.java", "// hidden-secret\n");
        return this;
    }

    Path export(Path to) throws IOException {
        Exporter.export(new Repository(root), ID, to);
        return to;
    }

    Path root() {
        return root;
    }

    private void copy(String name) throws IOException {
        write(name, Files.readString(REAL.resolve(name)));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
