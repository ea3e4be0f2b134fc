package interleave.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.kit.exam.Allowance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BubblewrapIsolationTest extends IsolationCases {
    @Override
    RealSandbox sandbox() {
        return RealSandbox.BUBBLEWRAP;
    }

    @Override
    String looksForOthersFiles() {
        return "ls -A /root /home; cat /etc/shadow /etc/passwd";
    }

    @Override
    List<String> variables() {
        return List.of();
    }

    @Test
    @DisplayName("no process takes open files from another one of its own user")
    void othersOpenFiles() throws Exception {
        needPerl();
        // 434 is pidfd_open, 438 pidfd_getfd.
        String take = "my $other = syscall(434, $ARGV[0] + 0, 0); die 'no pidfd_open' if $other < 0;"
                + " print syscall(438, $other, 0, 0) < 0 ? $! : 'taken'";
        RealSandbox.Said said = run("sleep 100 & perl -e '" + take.replace("'", "\"") + "' $!; kill $!");
        assertEquals("Operation not permitted", said.out(), said.err());
    }

    @Test
    @DisplayName("no process writes to memory by its file, its own or another's")
    void memoryAsFile() throws Exception {
        needPerl();
        String open = "print open(my $memory, \"+<\", \"/proc/$ARGV[0]/mem\") ? \"opened\" : $!";
        assertEquals("Read-only file system", run("perl -e '" + open + "' self").out());
        assertEquals(
                "Read-only file system",
                run("sleep 100 & perl -e '" + open + "' $!; kill $!").out());
    }

    @Test
    @DisplayName("the file with the filter of system calls is not there inside")
    void noFilter() throws Exception {
        assertEquals("", run("ls -A").out());
    }

    @Test
    @DisplayName("Ctrl-C at the grader's terminal reaches the grader alone: a sandboxed process is of another session")
    void session(@TempDir Path scratch) throws Exception {
        try (Sandbox.Cell cell = sandbox().get().open()) {
            Process process = RealSandbox.start(cell, "echo here; sleep 60", scratch, Allowance.OF_ONE_JVM);
            assertEquals("here", process.inputReader(StandardCharsets.UTF_8).readLine());
            assertNotEquals(session("self"), session(Long.toString(process.pid())));
        }
    }

    private static String session(String process) throws Exception {
        String stat = Files.readString(Path.of("/proc", process, "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3];
    }

    private static void needPerl() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/perl")), "no perl here to make system calls with");
    }
}
