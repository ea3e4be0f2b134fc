package interleave.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sandboxed process sees of the file system, as arguments of bubblewrap.
 *
 * <p>Every folder above a mount is made explicitly: bubblewrap would make it for its own user only.
 */
final class Mounts {
    private static final Path USR = Path.of("/usr");
    private static final long MEGABYTE = 1024 * 1024;
    private static final int SHM_MEGABYTES = 16;
    private static final int TMP_MEGABYTES = 64;

    /** What the JVM and the loader of programs look for; there or not. */
    private static final List<String> SETTINGS = List.of("/etc/alternatives", "/etc/ld.so.cache", "/etc/localtime");

    private final List<String> arguments = new ArrayList<>();
    private final Set<Path> made = new HashSet<>();

    /** The system's programs, the JDK that this process runs on, and small file systems in memory. */
    static Mounts ofTheSystem() throws IOException {
        Mounts mounts = new Mounts();
        mounts.add("--ro-bind", "/usr", "/usr");
        for (String name : List.of("/bin", "/sbin", "/lib", "/lib64")) {
            Path path = Path.of(name);
            if (Files.isSymbolicLink(path)) {
                mounts.add("--symlink", Files.readSymbolicLink(path).toString(), name);
            } else {
                mounts.add("--ro-bind-try", name, name);
            }
        }
        mounts.add("--proc", "/proc", "--dev", "/dev");
        // Both are without bounds otherwise.
        mounts.memory("/dev/shm", SHM_MEGABYTES);
        mounts.add("--remount-ro", "/dev");
        // Else whoever may open files could write to the memory of the JVM, by /proc/self/mem.
        mounts.add("--remount-ro", "/proc");
        mounts.memory("/tmp", TMP_MEGABYTES);
        for (String path : SETTINGS) {
            mounts.readOnly(Path.of(path));
        }
        for (Path path : java()) {
            mounts.readOnly(path);
        }
        return mounts;
    }

    /** The JDK, and where its links to settings lead: distributions keep those in /etc. */
    private static List<Path> java() throws IOException {
        Path home = Path.of(System.getProperty("java.home"));
        List<Path> paths = new ArrayList<>(List.of(home, home.toRealPath()));
        Path security = home.resolve("conf").resolve("security").resolve("java.security");
        if (Files.exists(security)) {
            paths.add(security.toRealPath().getParent().getParent());
        }
        return paths;
    }

    /** Shows a file or folder where it is, if it is there; all of /usr is shown anyway. */
    void readOnly(Path path) {
        if (!path.startsWith(USR)) {
            makeAbove(path);
            add("--ro-bind-try", path.toString(), path.toString());
        }
    }

    void writable(Path path) {
        makeAbove(path);
        add("--bind", path.toString(), path.toString());
    }

    /** Gives the arguments; nothing but what was mounted writable can be written then. */
    List<String> sealed() {
        add("--remount-ro", "/");
        return List.copyOf(arguments);
    }

    private void memory(String path, int megabytes) {
        add("--size", Long.toString(megabytes * MEGABYTE), "--perms", "1777", "--tmpfs", path);
        made.add(Path.of(path));
    }

    private void makeAbove(Path path) {
        Path above = path.getParent();
        if (above != null && above.getNameCount() > 0 && made.add(above)) {
            makeAbove(above);
            add("--perms", "0755", "--dir", above.toString());
        }
    }

    private void add(String... words) {
        Collections.addAll(arguments, words);
    }
}
