package interleave.kit.host;

import java.util.ArrayList;
import java.util.List;

/**
 * Has a command's processes make no file longer than a bound: to whoever writes, that is a disk that fills up in
 * the middle of a write, and nobody needs rights for it.
 *
 * <p>POSIX systems only, by the shell's {@code ulimit}; elsewhere (Windows) nothing is bounded.
 */
public final class FileBound {
    /** POSIX counts the shell's bound in these; some shells count in twice as many, and the bound is then twice as high. */
    private static final int BLOCK = 512;

    private FileBound() {}

    /**
     * Gives the command line that runs {@code command} with that bound.
     *
     * @param bytes the longest that a file may become, rounded up to whole blocks
     */
    public static List<String> around(List<String> command, int bytes) {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return command;
        }
        int blocks = (bytes + BLOCK - 1) / BLOCK;
        List<String> bounded =
                new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "bounded"));
        bounded.addAll(command);
        return bounded;
    }
}
