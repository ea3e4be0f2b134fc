package interleave.bench;

import interleave.grader.intake.Jdk;
import interleave.grader.sandbox.Sandbox;
import interleave.grader.sandbox.SandboxKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Bubblewrap as somebody who is not root has it, with a namespace of users: a process of another user measures
 * one start for each line that it is sent.
 */
final class OtherUser implements AutoCloseable {
    /** Nobody's, and not one of those that the grader gives to submissions. */
    private static final String ID = "60999";

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream requests;

    /** Only root can start it. */
    OtherUser() throws IOException {
        process = new ProcessBuilder(List.of(
                        "/usr/bin/setpriv",
                        "--reuid=" + ID,
                        "--regid=" + ID,
                        "--clear-groups",
                        Jdk.java().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherUser.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    double seconds() throws IOException {
        requests.println("start");
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("bubblewrap cannot be measured as user " + ID);
        }
        return Double.parseDouble(answer);
    }

    @Override
    public void close() throws IOException {
        requests.close();
        answers.close();
    }

    public static void main(String[] none) throws Exception {
        Path scratch = Files.createTempDirectory("interleave-start-");
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Sandbox.Cell cell = Sandbox.of(SandboxKind.BWRAP).open()) {
            StartCost cost = new StartCost(cell, scratch);
            while (asked.readLine() != null) {
                System.out.println(cost.seconds());
            }
        } finally {
            Files.delete(scratch);
        }
    }
}
