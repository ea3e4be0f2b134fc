package interleave.bench.detection;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** Keeps findings, a file a solution, so that a run that was interrupted goes on where it was. */
public final class Cache {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final TypeReference<TreeMap<String, Finding>> FINDINGS = new TypeReference<>() {};

    private final Path folder;

    public Cache(Path folder) {
        this.folder = folder;
    }

    /** Gives what is known of a solution, by the name of the way; nothing if it was never looked at. */
    Map<String, Finding> of(Solution solution) throws IOException {
        Path file = file(solution);
        return Files.exists(file) ? JSON.readValue(file.toFile(), FINDINGS) : new TreeMap<>();
    }

    /** Adds a finding; the file is whole at every moment. */
    void add(Solution solution, String way, Finding finding) throws IOException {
        Map<String, Finding> findings = of(solution);
        findings.put(way, finding);
        write(solution, findings);
    }

    void forget(Solution solution, Iterable<String> ways) throws IOException {
        Map<String, Finding> findings = of(solution);
        ways.forEach(findings::remove);
        write(solution, findings);
    }

    private void write(Solution solution, Map<String, Finding> findings) throws IOException {
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, solution.fileName(), ".half");
        JSON.writeValue(half.toFile(), findings);
        Files.move(half, file(solution), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(Solution solution) {
        return folder.resolve(solution.fileName() + ".json");
    }
}
