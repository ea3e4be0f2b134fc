package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.process.Child;
import interleave.kit.process.Processes;
import java.io.IOException;
import java.nio.file.Path;

/** Another program: it knows only the file, and locks it as every program may. */
final class Outside {
    private final Child child;

    private Outside(Child child) {
        this.child = child;
    }

    static Outside start(String name, Path file) throws IOException {
        return new Outside(Processes.start(name, OutsideMain.class, file.toString()));
    }

    private void order(String order, String answer) throws IOException, InterruptedException {
        child.tell(order);
        child.says(answer);
    }

    /** Goes on with another file of the run's folder, in which it works. */
    void use(Path file) throws IOException, InterruptedException {
        order("use " + file.getFileName(), "used");
    }

    /** Waits until it holds the exclusive lock. */
    void lock() throws IOException, InterruptedException {
        order("lock", "locked");
    }

    /** Waits until it holds a shared lock. */
    void lockShared() throws IOException, InterruptedException {
        order("lock shared", "locked");
    }

    void unlock() throws IOException, InterruptedException {
        order("unlock", "unlocked");
    }

    /** Writes {@code text} at the end of the file, whether it holds the lock or not. */
    void write(String text) throws IOException, InterruptedException {
        order("write " + text, "written");
    }

    /** Writes {@code text} in the place of what stands behind the first {@code bytes}. */
    void mend(int bytes, String text) throws IOException, InterruptedException {
        order("mend " + bytes + " " + text, "written");
    }

    /** Puts {@code text} in the place of all that is in the file. */
    void replace(String text) throws IOException, InterruptedException {
        order("replace " + text, "written");
    }

    /** Passes when nobody holds a lock now. */
    void expectFree(String after) throws IOException, InterruptedException {
        child.tell("try");
        Expect.equal("the lock on the file, as another program sees it after " + after, "free", child.hear());
    }

    /** From now on it takes the lock again and again, and looks whether the file is at rest while it has it. */
    void watch() throws IOException {
        child.tell("watch");
    }

    /** Ends the watch; the test fails when the file was not at rest. */
    void expectRest() throws IOException, InterruptedException {
        child.tell("stop");
        String seen = child.hear();
        Expect.that(seen.equals("at rest"), seen);
    }

    void kill() throws InterruptedException {
        child.kill();
    }
}
