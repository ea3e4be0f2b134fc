package interleave.pool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
    void finish(Object[] answer) {
        if ((boolean) answer[0]) {
            complete((R) answer[1]);
        } else {
            fail(new RemoteTaskException((String) answer[1], (String) answer[2], (String) answer[3]));
        }
    }
}
