package interleave.bench.detection;

import java.io.IOException;
import java.nio.file.Path;

/** A way of testing. */
public interface Way {

    /** Gives the word it is asked for by. */
    String name();

    /** Gives its name on the page. */
    String title();

    /** Says in a sentence what it does, and within which limits. */
    String how();

    /**
     * Tests a solution and blocks until that has ended.
     *
     * @param classes the compiled solution
     * @param scratch an empty folder
     */
    Finding look(Solution solution, Path classes, Path scratch) throws IOException;
}
