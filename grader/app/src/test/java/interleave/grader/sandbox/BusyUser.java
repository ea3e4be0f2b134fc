package interleave.grader.sandbox;

import interleave.grader.assignment.UsageError;
import interleave.kit.exam.Allowance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A grader of a user who runs more threads than a sandbox may: as a desktop does. */
final class BusyUser {
    private static final long SMALL_STACK = 64 * 1024;

    private BusyUser() {}

    /** Prints what a script in bubblewrap prints, or "without" where that user has no bubblewrap at all. */
    public static void main(String[] none) throws Exception {
        Sandbox sandbox;
        try {
            sandbox = Bubblewrap.ofThisSystem();
        } catch (UsageError missing) {
            System.out.println("without: " + missing.getMessage());
            return;
        }
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < Allowance.OF_ONE_JVM.threads() + 100; i++) {
            Thread thread = new Thread(null, () -> await(never), "busy", SMALL_STACK);
            thread.setDaemon(true);
            thread.start();
        }
        Path scratch = Files.createTempDirectory("interleave-busy-");
        try (Sandbox.Cell cell = sandbox.open()) {
            Process process = RealSandbox.start(cell, "sleep 0 & wait; echo started", scratch, Allowance.OF_ONE_JVM);
            process.getInputStream().transferTo(System.out);
            System.out.print(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            Files.delete(scratch);
        }
    }

    private static void await(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
