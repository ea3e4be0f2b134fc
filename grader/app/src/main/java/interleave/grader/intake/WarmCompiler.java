package interleave.grader.intake;

import interleave.kit.exam.CodePlace;
import interleave.kit.exam.JvmCommand;
import interleave.kit.exam.JvmStarter;
import interleave.kit.host.LastOutput;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A compiler JVM that has compiled before, and is fast for it; for one thread at a time.
 *
 * <p>Submissions share it, which gives nothing away: none of their code is run, and it has no access to
 * their files. It only ever says what compiles. For everything else (errors, limits, its own end) the caller
 * asks a compiler that has never seen another submission.
 */
final class WarmCompiler implements AutoCloseable {
    private static final int HEAP_MEGABYTES = 256;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MOST_USES = 200;
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int MOST_CLASSES = 4_096;
    private static final int KEPT_OF_STDERR = 1_024;

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private int uses;

    /** @param scratch an empty folder for this compiler */
    WarmCompiler(JvmStarter starter, Path contract, Path scratch) throws IOException {
        Path own = CodePlace.of(CompileMain.class);
        List<String> arguments = List.of(
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                own.toString(),
                CompileMain.class.getName(),
                contract.toString());
        process = starter.start(new JvmCommand(Jdk.java(), arguments, List.of(own, contract), scratch));
        LastOutput.of(process.getErrorStream(), KEPT_OF_STDERR);
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Whether it may be asked again. */
    boolean isWell() {
        return process.isAlive() && uses < MOST_USES;
    }

    /** Writes the class files to {@code classes} and tells whether it could; ends itself if not in time. */
    boolean compile(List<Source> sources, Path classes) {
        uses++;
        CompletableFuture<Optional<Map<String, byte[]>>> answer = CompletableFuture.supplyAsync(() -> ask(sources));
        try {
            Map<String, byte[]> compiled = answer.completeOnTimeout(
                            Optional.empty(), LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                    .join()
                    .orElse(null);
            if (compiled == null) {
                close();
                return false;
            }
            return write(compiled, classes);
        } catch (IOException full) {
            return false;
        }
    }

    private Optional<Map<String, byte[]>> ask(List<Source> sources) {
        try {
            requests.writeInt(sources.size());
            for (Source source : sources) {
                byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
                requests.writeUTF(source.file().toString().replace('\\', '/'));
                requests.writeInt(text.length);
                requests.write(text);
            }
            requests.flush();
            return Optional.of(read());
        } catch (IOException | RuntimeException ended) {
            return Optional.empty();
        }
    }

    private Map<String, byte[]> read() throws IOException {
        int count = bounded(answers.readInt(), MOST_CLASSES);
        Map<String, byte[]> classes = new HashMap<>();
        int left = MOST_BYTES;
        for (int i = 0; i < count; i++) {
            String name = answers.readUTF();
            byte[] bytes = answers.readNBytes(bounded(answers.readInt(), left));
            left -= bytes.length;
            classes.put(name, bytes);
        }
        return classes;
    }

    private static int bounded(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException(number + " is not from 0 to " + most);
        }
        return number;
    }

    private static boolean write(Map<String, byte[]> compiled, Path classes) throws IOException {
        for (Map.Entry<String, byte[]> each : compiled.entrySet()) {
            Path file =
                    classes.resolve(each.getKey().replace('.', '/') + ".class").normalize();
            if (!file.startsWith(classes)) {
                return false;
            }
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        return !compiled.isEmpty();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
