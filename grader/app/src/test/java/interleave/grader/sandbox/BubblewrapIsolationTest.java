package interleave.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
        // 434 is pidfd_open, 438 pidfd_getfd.
        String take = "my $other = syscall(434, $ARGV[0] + 0, 0); die 'no pidfd_open' if $other < 0;"
                + " print syscall(438, $other, 0, 0) < 0 ? $! : 'taken'";
        RealSandbox.Said said = run("sleep 100 & perl -e '" + take.replace("'", "\"") + "' $!; kill $!");
        assertEquals("Operation not permitted", said.out(), said.err());
    }

    @Test
    @DisplayName("the file with the filter of system calls is not there inside")
    void noFilter() throws Exception {
        assertEquals("", run("ls -A").out());
    }
}
