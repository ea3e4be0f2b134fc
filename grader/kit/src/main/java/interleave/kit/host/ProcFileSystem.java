package interleave.kit.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Linux: {@code /proc} has the environment and the state of each process. */
final class ProcFileSystem implements ProcessTable {
    private static final Path PROC = Path.of("/proc");

    static boolean isThere() {
        return Files.isReadable(PROC.resolve("self").resolve("environ"))
                && Files.isReadable(PROC.resolve("self").resolve("stat"));
    }

    @Override
    public List<ProcessHandle> family(ProcessHandle root, String mark) {
        Stream<ProcessHandle> marked = ProcessHandle.allProcesses().filter(process -> hasMark(process, mark));
        return Stream.concat(root.descendants(), marked)
                .filter(process -> process.pid() != root.pid())
                .distinct()
                .filter(this::runs)
                .toList();
    }

    @Override
    public boolean findsOrphans() {
        return true;
    }

    @Override
    public boolean runs(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        // "pid (command) state …": the command may hold blanks and brackets.
        String stat = read(process, "stat");
        String afterCommand = stat.substring(stat.lastIndexOf(')') + 1).strip();
        return !afterCommand.isEmpty() && afterCommand.charAt(0) != 'Z' && afterCommand.charAt(0) != 'X';
    }

    private static boolean hasMark(ProcessHandle process, String mark) {
        String variable = MARK + "=" + mark;
        return Stream.of(read(process, "environ").split("\0")).anyMatch(variable::equals);
    }

    /** Gives an empty text for a process that has ended meanwhile, or that is not ours to look at. */
    private static String read(ProcessHandle process, String file) {
        try {
            Path path = PROC.resolve(Long.toString(process.pid())).resolve(file);
            return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
