package interleave.lock;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Keep a number in a file that many processes, threads and objects count up at the same time.
 *
 * <p>The file holds the decimal text of a {@code long}; a file that is missing or empty is 0. It is locked as
 * {@link SharedLog} says: counting takes an exclusive lock, looking a shared one, on the file itself.
 *
 * <p><b>Allowed</b>: what is allowed for {@link LockedLog}. What you write for one of the two may help the
 * other; what is wrong in it may then cost points for both.
 *
 * <p><b>Size</b>: the staff's shortest answer has about 35 lines of code, the longest about 50.
 */
public final class FileCounter {

    /**
     * Creates a counter that is kept in {@code file}, which may be missing; its folder exists.
     *
     * <p><b>Earns</b>: counter, with the others.
     */
    public FileCounter(Path file) {
        throw new UnsupportedOperationException(
                "Write FileCounter(file): it remembers where the number is kept (part counter).");
    }

    /**
     * Adds 1 to the number in the file and gives the new one, as one step for every process, thread and object.
     * Blocks while somebody else holds a lock on the file.
     *
     * <table>
     * <caption>Errors, and the file afterwards</caption>
     * <tr><th>when</th><th>throws</th><th>the file</th></tr>
     * <tr><td>there is something else than a number in it, or one that is no {@code long}</td>
     *     <td>{@link CorruptFileException}</td><td>as before, not locked</td></tr>
     * <tr><td>the file cannot be created, read or written</td>
     *     <td>the {@link IOException}</td><td>not locked</td></tr>
     * </table>
     *
     * <p><b>Earns</b>: counter, with the others.
     *
     * <p><b>Ask yourself</b>: you read 41. Who may have read 41 as well, and until when could he? The file holds
     * somebody's diary: when do you notice, and what have you done to it by then?
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=CounterTest}.
     *
     * @return the number after adding 1; no two calls ever get the same one
     */
    public long incrementAndGet() throws IOException {
        throw new UnsupportedOperationException(
                "Write incrementAndGet(): it adds 1 to the number in the file, as one step (part counter).");
    }

    /**
     * Gives the number in the file. Blocks while somebody else holds an exclusive lock on the file.
     *
     * <p>Errors as for {@link #incrementAndGet}.
     *
     * <p><b>Earns</b>: counter, with the others.
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=CounterTest}.
     */
    public long get() throws IOException {
        throw new UnsupportedOperationException("Write get(): it gives the number in the file (part counter).");
    }
}
