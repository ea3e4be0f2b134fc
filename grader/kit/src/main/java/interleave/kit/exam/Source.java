package interleave.kit.exam;

import java.io.IOException;

/** Where lines of a child JVM come from. */
interface Source extends AutoCloseable {

    /** Gives the next line; null if there is none yet. Never blocks. */
    String poll();

    /**
     * Tells whether no more can come.
     *
     * @param jvmHadEnded whether the JVM had ended before the last look for a line
     */
    boolean isOver(boolean jvmHadEnded);

    @Override
    void close() throws IOException;
}
