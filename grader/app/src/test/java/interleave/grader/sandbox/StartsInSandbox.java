package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import java.nio.file.Path;

/** A grader as far as its sandbox goes: runs a script, and prints what that prints. */
final class StartsInSandbox {
    private StartsInSandbox() {}

    /** @param arguments which sandbox, the script, and its scratch folder */
    public static void main(String[] arguments) throws Exception {
        try (Sandbox.Cell cell = RealSandbox.valueOf(arguments[0]).get().open()) {
            Process process = RealSandbox.start(cell, arguments[1], Path.of(arguments[2]), Allowance.OF_ONE_JVM);
            process.getInputStream().transferTo(System.out);
        }
    }
}
