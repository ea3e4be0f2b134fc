package interleave.pool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.concurrent.CompletableFuture;

/** A task on its way, and the future of its result. */
final class Job<R> extends CompletableFuture<R> {
    private byte[] request;

    static <A extends Serializable, R extends Serializable> Job<R> of(Task<A, R> task, A argument) {
        Job<R> job = new Job<>();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(task);
                out.writeObject(argument);
            }
            job.request = bytes.toByteArray();
        } catch (IOException notSerializable) {
            job.completeExceptionally(notSerializable);
        }
        return job;
    }

    byte[] request() {
        return request;
    }

    void fail(Throwable cause) {
        completeExceptionally(cause);
    }

    @SuppressWarnings("unchecked")
    void finish(byte[] answer) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
            if (in.readBoolean()) {
                complete((R) new ObjectInputStream(in).readObject());
            } else {
                Object[] failure = (Object[]) new ObjectInputStream(in).readObject();
                fail(new RemoteTaskException((String) failure[0], (String) failure[1], (String) failure[2]));
            }
        } catch (IOException | ClassNotFoundException unreadable) {
            fail(unreadable);
        }
    }
}
