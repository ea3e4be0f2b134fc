package interleave.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.kit.exam.JvmCommand;
import interleave.kit.exam.JvmStarter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JvmRunTest {
    @Test
    @DisplayName("what a JVM has written is read to its end, also when it is read long after the JVM has ended")
    void readLate() throws IOException {
        JvmCommand command = new JvmCommand(Path.of("java"), List.of(), List.of(), Path.of(""));
        JvmRun run = JvmRun.of(new Starter(new Ended(Thread.currentThread())), command, Duration.ofSeconds(30));
        assertEquals("1 error", run.output());
        assertEquals(1, run.exitCode());
    }

    private record Starter(Process process) implements JvmStarter {
        @Override
        public Process start(JvmCommand command) {
            return process;
        }

        @Override
        public Optional<String> limitBroken(Process started) {
            return Optional.empty();
        }
    }

    /** Like the JDK's: to destroy it closes its pipes. Its output is read when whoever asks waits for that. */
    private static final class Ended extends Process {
        private final Thread asking;
        private volatile boolean destroyed;

        Ended(Thread asking) {
            this.asking = asking;
        }

        @Override
        public InputStream getErrorStream() {
            return new ByteArrayInputStream("1 error".getBytes(StandardCharsets.UTF_8)) {
                @Override
                public synchronized byte[] readNBytes(int length) throws IOException {
                    while (asking.getState() != Thread.State.WAITING) {
                        Thread.onSpinWait();
                    }
                    if (destroyed) {
                        throw new IOException("Stream closed");
                    }
                    return super.readNBytes(length);
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
        public int waitFor() {
            return exitValue();
        }

        @Override
        public int exitValue() {
            return 1;
        }

        @Override
        public void destroy() {
            destroyed = true;
        }
    }
}
