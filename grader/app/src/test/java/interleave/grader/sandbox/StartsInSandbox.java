package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import java.io.IOException;
import java.nio.file.Path;

/** A grader as far as its sandbox goes: runs a script, and prints what that prints. */
final class StartsInSandbox {
    private StartsInSandbox() {}

    /** Starts one as a process. */
    static Process start(RealSandbox kind, String script, Path scratch) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartsInSandbox.class.getName(),
                        kind.name(),
                        script,
                        scratch.toString())
                .start();
    }

    /** @param arguments which sandbox, the script, and its scratch folder */
    public static void main(String[] arguments) throws Exception {
        try (Sandbox.Cell cell = RealSandbox.valueOf(arguments[0]).get().open()) {
            Process process = RealSandbox.start(cell, arguments[1], Path.of(arguments[2]), Allowance.OF_ONE_JVM);
            process.getInputStream().transferTo(System.out);
        }
    }
}
