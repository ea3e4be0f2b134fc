package interleave.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.sandbox.SandboxKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DoctorTest {

    @Test
    @DisplayName("doctor tells of everything that marking needs, and each lack comes with what to do")
    void tells() {
        StringWriter out = new StringWriter();
        assertEquals(0, Main.run(new PrintWriter(out), new PrintWriter(out), "doctor"));
        List<Finding> findings = Findings.all(SandboxKind.AUTO);
        assertEquals(
                List.of("JDK", "Maven", "sandbox", "control groups", "cores", "memory", "disk"),
                findings.stream().map(Finding::what).toList());
        for (Finding finding : findings) {
            assertTrue(out.toString().contains((finding.isWell() ? "ok  " : "!!  ") + finding.what()), out.toString());
            assertEquals(finding.isWell(), !out.toString().contains("\n" + finding.what() + ": "));
            assertFalse(finding.found().isEmpty());
        }
    }

    @Test
    @DisplayName("it looks at the sandbox that is asked for, and says what enforces each limit of it")
    void asked() {
        StringWriter out = new StringWriter();
        assertEquals(0, Main.run(new PrintWriter(out), new PrintWriter(out), "doctor", "--sandbox", "none"));
        assertTrue(out.toString().contains("Run without a sandbox"), out.toString());
        assertTrue(out.toString().contains("the JVM itself (-Xmx)"), out.toString());
    }
}
