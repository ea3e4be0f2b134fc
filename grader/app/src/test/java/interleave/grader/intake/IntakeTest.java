package interleave.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.SmallAssignment;
import interleave.grader.intake.archive.Archives;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path root;

    private SmallAssignment small;
    private Path ada;

    @BeforeEach
    void submission() {
        small = new SmallAssignment(root);
        ada = small.submission("ada", SmallAssignment.RIGHT);
    }

    @Test
    @DisplayName("the editable class and helpers beside it are taken")
    void taken() throws IOException {
        write("src/main/java/small/Helper.java", "package small;");
        Intake.Taken taken = assertInstanceOf(Intake.Taken.class, intake());
        assertEquals(List.of("Cell.java", "Helper.java"), names(taken));
        assertEquals(List.of(), taken.flags());
    }

    @Test
    @DisplayName("everything else is left behind and named")
    void leftBehind() throws IOException {
        write("pom.xml", "<project/>");
        write(".mvn/maven.config", "-DskipTests");
        write(".git/config", "[core] fsmonitor = evil");
        write("target/classes/Cell.class", "");
        write("src/main/java/small/Box.java", "package small; public interface Box {}");
        write("src/main/java/small/@evil.java", "-proc:full");
        write("src/main/java/small/-J-Xmx9g.java", "");
        write("src/main/java/org/junit/jupiter/api/Assertions.java", "");
        write("src/main/resources/META-INF/services/org.junit.jupiter.api.extension.Extension", "");
        Intake.Taken taken = assertInstanceOf(Intake.Taken.class, intake());
        assertEquals(List.of("Cell.java"), names(taken));
        assertEquals(
                List.of(
                        "not taken: .mvn/maven.config",
                        "not taken: pom.xml",
                        "not taken: src/main/java/org/junit/jupiter/api/Assertions.java",
                        "not taken: src/main/java/small/-J-Xmx9g.java",
                        "not taken: src/main/java/small/@evil.java",
                        "not taken: src/main/java/small/Box.java",
                        "not taken:"
                                + " src/main/resources/META-INF/services/org.junit.jupiter.api.extension.Extension"),
                taken.flags());
    }

    @Test
    @DisplayName("what is still as it was handed out is no news")
    void handedOut() throws IOException {
        Path given = root.resolve("assignments/00-small/src/main/java/small/Box.java");
        write("src/main/java/small/Box.java", Files.readString(given));
        assertEquals(List.of(), intake().flags());
    }

    @Test
    @DisplayName("a name with a line end or a turn of the writing direction cannot forge a flag")
    void hostileName() throws IOException {
        write("a\nnot taken: b\u202e.txt", "");
        assertEquals(List.of("not taken: a?not taken: b?.txt"), intake().flags());
    }

    @Test
    @DisplayName("hundreds of files are counted, not listed")
    void manyFiles() throws IOException {
        for (int i = 0; i < 300; i++) {
            write("junk/" + i, "");
        }
        List<String> flags = intake().flags();
        assertEquals(21, flags.size());
        assertEquals("not taken: 280 more files", flags.get(20));
    }

    @Test
    @DisplayName("a link in place of the file, or of a folder on the way, is refused")
    void links() throws IOException {
        Path cell = ada.resolve(SmallAssignment.PACKAGE).resolve("Cell.java");
        Path elsewhere = Files.move(cell, root.resolve("Cell.java"));
        Files.createSymbolicLink(cell, elsewhere);
        refused("Cell.java is not a regular file");
        Files.delete(cell);
        Path real = Files.move(cell.getParent(), root.resolve("small"));
        Files.createSymbolicLink(cell.getParent(), real);
        Files.move(elsewhere, real.resolve("Cell.java"));
        refused("is not a plain folder");
    }

    @Test
    @DisplayName("a folder in place of the file is refused")
    void folder() throws IOException {
        Path cell = ada.resolve(SmallAssignment.PACKAGE).resolve("Cell.java");
        Files.delete(cell);
        Files.createDirectory(cell);
        refused("Cell.java is not a regular file");
    }

    @Test
    @DisplayName("too large a file, and text that is not UTF-8, are refused")
    void contents() throws IOException {
        write("src/main/java/small/Cell.java", "/" + "*".repeat(Untrusted.MAX_BYTES));
        refused("Cell.java is larger than 256 KiB");
        Path cell = ada.resolve(SmallAssignment.PACKAGE).resolve("Cell.java");
        Files.write(cell, "// größer".getBytes(StandardCharsets.ISO_8859_1));
        refused("Cell.java is not UTF-8 text");
    }

    @Test
    @DisplayName("more helpers than anybody needs are refused")
    void tooManyFiles() throws IOException {
        for (int i = 0; i < 64; i++) {
            write("src/main/java/small/Helper" + i + ".java", "");
        }
        refused("has 65 source files in small; at most 64 are taken");
    }

    @Test
    @DisplayName("a submission without the editable file holds nothing")
    void nothing() throws IOException {
        Files.delete(ada.resolve(SmallAssignment.PACKAGE).resolve("Cell.java"));
        assertInstanceOf(Intake.Nothing.class, intake());
    }

    @Test
    @DisplayName("an archive is unpacked, a folder around everything is looked through, and what was left out is said")
    void archive() throws IOException {
        ada = Archives.zip(
                root.resolve("ada.zip"), "ada-main/" + SmallAssignment.PACKAGE + "Cell.java", "class Cell {}");
        Intake.Taken taken = assertInstanceOf(Intake.Taken.class, intake());
        assertEquals("class Cell {}", taken.sources().get(0).text());
        assertEquals(
                Path.of(SmallAssignment.PACKAGE, "Cell.java"),
                taken.sources().get(0).file());
        ada = Archives.tar(root.resolve("ada.tgz"), SmallAssignment.PACKAGE + "Cell.java", "class Cell {}");
        assertEquals(List.of("Cell.java"), names(assertInstanceOf(Intake.Taken.class, intake())));
        ada = Archives.zip(root.resolve("bob.zip"), "../../Cell.java", "class Cell {}");
        refused("it is an archive with an entry that leads out of it, ../../Cell.java");
        ada = Archives.zip(root.resolve("cem.zip"), "README", "I am ill");
        assertInstanceOf(Intake.Nothing.class, intake());
    }

    @Test
    @DisplayName("a folder around everything is looked through, but only one, and not beside sources")
    void wrapped() throws IOException {
        Path inner = Files.createDirectories(root.resolve("bob/bob-main"));
        Files.move(ada.resolve("src"), inner.resolve("src"));
        ada = root.resolve("bob");
        assertInstanceOf(Intake.Taken.class, intake());
        Files.createDirectories(ada.resolve("other"));
        assertInstanceOf(Intake.Nothing.class, intake());
    }

    @Test
    @DisplayName("a file, a link and what is neither are refused")
    void noFolder() throws IOException {
        Path folder = ada;
        ada = small.write("class/Cell.java", SmallAssignment.RIGHT);
        refused("it is neither a folder with src/main/java in it nor");
        ada = Files.createSymbolicLink(root.resolve("class/bob"), folder);
        refused("it is a link; links are not followed");
        ada = Files.createSymbolicLink(root.resolve("class/bob.zip"), Archives.zip(root.resolve("x.zip"), "a", ""));
        refused("it is a link; links are not followed");
    }

    @Test
    @DisplayName("a folder that cannot be read is refused")
    void unreadable() throws IOException {
        Assumptions.assumeTrue(ada.toFile().setReadable(false) && !Files.isReadable(ada), "root reads everything");
        refused("it cannot be read");
    }

    @Test
    @DisplayName("nobody is told that a file is missing where a folder on the way cannot be read")
    void partlyUnreadable() throws IOException {
        File folder = ada.resolve("src/main").toFile();
        Assumptions.assumeTrue(folder.setReadable(false) && !folder.canRead(), "root reads everything");
        folder.setExecutable(false);
        refused("part of it cannot be read");
    }

    @Test
    @DisplayName("a submission in which nothing was written is flagged")
    void untouched() throws IOException {
        ada = root.resolve("starter/00-small");
        assertEquals(List.of("nothing was written: all is as it was handed out"), intake().flags());
    }

    @Test
    @DisplayName("what is known of how it came in is said first")
    void flagsOfSubmission() throws IOException {
        write("pom.xml", "<project/>");
        Intake intake = Intake.of(small.assignment(), new Submission("ada", ada, List.of("came late")), root);
        assertEquals(List.of("came late", "not taken: pom.xml"), intake.flags());
    }

    private Intake intake() throws IOException {
        return Intake.of(small.assignment(), new Submission("ada", ada), Files.createTempDirectory(root, "work"));
    }

    private void refused(String why) throws IOException {
        Intake.Refused refused = assertInstanceOf(Intake.Refused.class, intake());
        assertTrue(refused.why().contains(why), refused.why());
    }

    private void write(String file, String text) {
        small.write("class/ada/" + file, text);
    }

    private static List<String> names(Intake.Taken taken) {
        return taken.sources().stream()
                .map(source -> source.file().getFileName().toString())
                .toList();
    }
}
