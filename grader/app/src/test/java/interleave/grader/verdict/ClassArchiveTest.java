package interleave.grader.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.grader.assignment.Repository;
import interleave.grader.intake.Jdk;
import interleave.grader.intake.TestSuite;
import interleave.kit.exam.CodePlace;
import interleave.kit.exam.JvmCommand;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An archive of classes")
class ClassArchiveTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("is what child JVMs start with, and only those that it was made for")
    void fits() throws Exception {
        assumeTrue(
                Files.isRegularFile(CodePlace.of(JvmCommand.class)),
                "the kit is a folder of classes here, and archives are made of jars: mvn verify has one");
        TestSuite suite = TestSuite.of(Repository.find().assignment("05-shared-counter"), folder.resolve("suite"));
        ClassArchive archive =
                ClassArchive.of(suite, 20, folder.resolve("archive")).orElseThrow();

        JvmCommand fitting = started(archive, archive.classPath() + File.pathSeparator + suite.contract());
        assertEquals(List.of(archive.file()), fitting.readable());
        assertEquals(0, exitCodeOf(fitting), "a JVM that insists on the archive cannot use it");

        JvmCommand other = started(archive, suite.contract() + File.pathSeparator + archive.classPath());
        assertEquals(List.of(), other.readable());
        assertFalse(other.arguments().toString().contains(archive.file().toString()));
    }

    @Test
    @DisplayName("is not made for a few submissions")
    void few() {
        TestSuite none = new TestSuite(List.of(), folder, folder, List.of());
        assertTrue(ClassArchive.of(none, 19, folder.resolve("archive")).isEmpty());
    }

    /** Gives the command as it is started in place of one with that class path. */
    private JvmCommand started(ClassArchive archive, String classPath) throws IOException {
        List<JvmCommand> started = new ArrayList<>();
        List<String> arguments = List.of("-XX:+UseSerialGC", "-Xshare:on", "-cp", classPath, "-version");
        archive.forJvmsOf(command -> {
                    started.add(command);
                    return null;
                })
                .start(new JvmCommand(Jdk.java(), arguments, List.of(), folder));
        return started.get(0);
    }

    private int exitCodeOf(JvmCommand command) throws Exception {
        return new ProcessBuilder(command.line())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }
}
