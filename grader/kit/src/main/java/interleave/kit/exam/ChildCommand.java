package interleave.kit.exam;

import interleave.kit.host.ProcessTable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is started as a child JVM. */
final class ChildCommand {
    private static final String MAIN = "interleave.kit.child.ChildMain";

    private ChildCommand() {}

    /** @param scratch the folder of this JVM */
    static JvmCommand of(Bench bench, JudgeRun.Setting setting, Path scratch) throws IOException {
        Workplace workplace = setting.workplace();
        List<Path> classPath = classPath(bench, workplace);
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx" + setting.limits().heapMegabytes() + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                // A process of the submission could load an agent into this JVM otherwise.
                "-XX:+DisableAttachMechanism",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + scratch.toAbsolutePath()));
        arguments.addAll(bench.jvmArguments(scratch));
        arguments.add("-cp");
        arguments.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        arguments.add(MAIN);
        return new JvmCommand(
                workplace.java(),
                arguments,
                classPath,
                scratch,
                Map.of(ProcessTable.MARK, scratch.toString()),
                bench.allowance());
    }

    /** The submission comes last, so that nothing of it can stand in for anything else. */
    private static List<Path> classPath(Bench bench, Workplace workplace) {
        List<Path> all = workplace.libraries();
        List<Path> libraries = bench.needsAllLibraries() ? all : NeededLibraries.of(all);
        return Stream.of(libraries, workplace.tests(), workplace.submission())
                .flatMap(List::stream)
                .map(Path::toAbsolutePath)
                .toList();
    }
}
