package interleave.grader.verdict;

import interleave.grader.intake.Jdk;
import interleave.grader.intake.TestSuite;
import interleave.kit.exam.JvmCommand;
import interleave.kit.exam.JvmStarter;
import interleave.kit.exam.Limits;
import interleave.kit.exam.TestCase;
import interleave.kit.exam.TimeTogether;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Classes of the JDK and of the libraries, as a JVM has them in memory: child JVMs map them in place of reading,
 * verifying and linking each (class-data sharing, JEP 310).
 *
 * <p>Theory of operation. Child JVMs that run the starter, which is ours, write down which classes they load; another
 * JVM puts those that come from libraries into a file, which submissions' JVMs can read and not write. Nothing of a
 * submission is in it. It changes no result: a JVM that finds that the file does not fit starts without it, and
 * where it cannot be made at all there is none.
 *
 * @param file the archive
 * @param classPath the libraries that it was made of; a class path that starts otherwise does not fit
 */
public record ClassArchive(Path file, String classPath) {
    /** Making it takes as much processor time as it saves with about that many submissions. */
    private static final int WORTH_IT = 20;
    /** The classes that differ from test to test are those of the tests, which are not in it. */
    private static final int SAMPLES_A_JUDGE = 3;

    private static final long LIMIT_SECONDS = 60;
    private static final String CLASS_PATH = "-cp";

    /**
     * Makes an archive and blocks until it is there.
     *
     * @param submissions how many are to be marked
     * @param folder an empty folder for it, which is to stay as long as it is used
     * @return nothing where it would not be worth it, or this JVM cannot make one
     */
    public static Optional<ClassArchive> of(TestSuite suite, int submissions, Path folder) {
        if (submissions < WORTH_IT) {
            return Optional.empty();
        }
        try {
            return make(suite, Files.createDirectories(folder));
        } catch (IOException | RuntimeException without) {
            return Optional.empty();
        }
    }

    private static Optional<ClassArchive> make(TestSuite suite, Path folder) throws IOException {
        LoadedClasses loaded = new LoadedClasses(folder);
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        TimeTogether time = new TimeTogether(Limits.DEFAULT.together());
        new KitExaminer(suite, Limits.DEFAULT, 1)
                .examine(samples(suite.cases()), suite.starter(), loaded::start, time, scratch, (test, outcome) -> {});
        Path list = Files.write(folder.resolve("classes"), loaded.list());
        Path file = folder.resolve("classes.jsa");
        Process dump = new ProcessBuilder(
                        Jdk.java().toString(),
                        "-Xshare:dump",
                        "-XX:+UseSerialGC",
                        "-XX:SharedClassListFile=" + list,
                        "-XX:SharedArchiveFile=" + file,
                        CLASS_PATH,
                        loaded.classPath())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            boolean made = dump.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && dump.exitValue() == 0;
            return made ? Optional.of(new ClassArchive(file, loaded.classPath())) : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            dump.destroyForcibly();
        }
    }

    private static List<TestCase> samples(List<TestCase> cases) {
        Map<Object, List<TestCase>> byJudges = new LinkedHashMap<>();
        cases.forEach(test -> byJudges.computeIfAbsent(test.judges(), none -> new ArrayList<>())
                .add(test));
        return byJudges.values().stream()
                .flatMap(tests -> tests.stream().limit(SAMPLES_A_JUDGE))
                .toList();
    }

    /** Gives a starter whose JVMs use the archive, where it fits. */
    JvmStarter forJvmsOf(JvmStarter starter) {
        return new JvmStarter() {
            @Override
            public Process start(JvmCommand command) throws IOException {
                return starter.start(fits(command) ? with(command) : command);
            }

            @Override
            public Optional<String> limitBroken(Process process) {
                return starter.limitBroken(process);
            }
        };
    }

    private boolean fits(JvmCommand command) {
        return classPathOf(command).startsWith(classPath + File.pathSeparator);
    }

    private JvmCommand with(JvmCommand command) {
        return command.with("-XX:SharedArchiveFile=" + file, List.of(file));
    }

    static String classPathOf(JvmCommand command) {
        int option = command.arguments().indexOf(CLASS_PATH);
        return option < 0 ? "" : command.arguments().get(option + 1);
    }
}
