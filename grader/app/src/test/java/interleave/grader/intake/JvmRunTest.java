package interleave.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.kit.exam.JvmCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a child JVM that has ended")
class JvmRunTest {

    @Test
    @DisplayName("all output is read, however late its reader comes")
    void lateReader() throws IOException {
        JvmCommand command = new JvmCommand(Path.of("java"), List.of(), List.of(), Path.of(""));
        JvmRun run = JvmRun.of(ignored -> new Ended(), command, Duration.ofHours(1));
        assertEquals("Cell.java:1: error: no", run.output());
        assertEquals(1, run.exitCode());
    }

    /** Like the JDK's: ending it closes its streams, also when it has ended. */
    private static final class Ended extends Process {
        private final CountDownLatch askedForItsEnd = new CountDownLatch(1);
        private volatile boolean closed;

        @Override
        public InputStream getErrorStream() {
            return new InputStream() {
                private final byte[] text = "Cell.java:1: error: no".getBytes();
                private int next;

                @Override
                public int read() throws IOException {
                    try {
                        askedForItsEnd.await();
                    } catch (InterruptedException stopped) {
                        throw new IOException(stopped);
                    }
                    if (closed) {
                        throw new IOException("Stream closed");
                    }
                    return next < text.length ? text[next++] : -1;
                }
            };
        }

        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public boolean waitFor(long timeout, TimeUnit unit) {
            return true;
        }

        @Override
        public int waitFor() {
            askedForItsEnd.countDown();
            return exitValue();
        }

        @Override
        public int exitValue() {
            return 1;
        }

        @Override
        public void destroy() {
            closed = true;
        }
    }
}
