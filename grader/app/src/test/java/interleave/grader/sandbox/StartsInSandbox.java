package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import java.nio.file.Path;

/** A grader as far as its sandbox goes: runs a script, and prints what that prints. */
final class StartsInSandbox {
    private StartsInSandbox() {}

    /** @param arguments the script, and its scratch folder */
    public static void main(String[] arguments) throws Exception {
        try (Sandbox.Cell cell = Bubblewrap.ofThisSystem().open()) {
            Process process = RealSandbox.start(cell, arguments[0], Path.of(arguments[1]), Allowance.OF_ONE_JVM);
            process.getInputStream().transferTo(System.out);
        }
    }
}
