package interleave.pool;

import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;

/** The future of a task whose bytes lie in a file. Its run() is never called, only the setters are. */
final class Letter<R> extends FutureTask<R> {
    final Path file;

    Letter(Path file) {
        super(() -> null);
        this.file = file;
    }

    /** The reply is an array with the result in it, or the exception itself. */
    @SuppressWarnings("unchecked")
    void open(byte[] reply) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(reply))) {
            Object content = in.readObject();
            if (content instanceof RemoteTaskException e) {
                setException(e);
            } else {
                set((R) ((Object[]) content)[0]);
            }
        } catch (Throwable t) {
            setException(new RemoteTaskException(
                    t.getClass().getName(), "cannot be deserialised by the caller: " + t, ""));
        }
    }

    void fail(Throwable cause) {
        setException(cause);
    }
}
