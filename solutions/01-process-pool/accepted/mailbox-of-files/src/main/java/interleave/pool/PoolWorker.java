package interleave.pool;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Looks into its folder for a file "task" and leaves a file "result" there. A second thread looks at who its parent
 * process is: an orphan gets another parent, and ends.
 */
public final class PoolWorker {
    private PoolWorker() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        long caller = Long.parseLong(args[1]);
        Thread watchman = new Thread(() -> watch(caller), "watchman");
        watchman.setDaemon(true);
        watchman.start();
        try {
            work(folder.resolve("task").toFile(), folder.resolve("result.part"), folder.resolve("result"));
        } finally {
            Runtime.getRuntime().halt(70);
        }
    }

    private static void watch(long caller) {
        try {
            while (ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(-1L) == caller) {
                pause(100);
            }
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Short enough for a fast pool, long enough for an idle one. */
    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            // by a task: not meant for us
        }
    }

    private static void work(File task, Path part, Path result) throws IOException {
        while (true) {
            if (!task.exists()) {
                pause(2);
                continue;
            }
            byte[] reply = run(task);
            try (FileOutputStream out = new FileOutputStream(part.toFile())) {
                out.write(reply);
            }
            Files.move(part, result, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @SuppressWarnings("unchecked")
    private static byte[] run(File file) throws IOException {
        try {
            Object[] content;
            try (ObjectInputStream in =
                    new ObjectInputStream(new BufferedInputStream(new FileInputStream(file)))) {
                content = (Object[]) in.readObject();
            } finally {
                Files.delete(file.toPath());
            }
            Task<Serializable, Serializable> task = (Task<Serializable, Serializable>) content[0];
            return bytes(new Object[] {task.call((Serializable) content[1])});
        } catch (Throwable t) {
            return bytes(new RemoteTaskException(t.getClass().getName(), message(t), trace(t)));
        } finally {
            Thread.interrupted();
        }
    }

    private static byte[] bytes(Object content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(content);
        }
        return bytes.toByteArray();
    }

    private static String message(Throwable thrown) {
        try {
            return thrown.getMessage();
        } catch (Throwable t) {
            return null;
        }
    }

    private static String trace(Throwable thrown) {
        try {
            StringWriter text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text, true));
            return text.toString();
        } catch (Throwable t) {
            return thrown.getClass().getName();
        }
    }
}
