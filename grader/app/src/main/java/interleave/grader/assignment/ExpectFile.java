package interleave.grader.assignment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import interleave.kit.rubric.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the folder of a wrong solution promises, in its {@code expect.yaml}.
 *
 * @param fails the ids of the parts that must lose their marks, each with the reason
 */
public record ExpectFile(Map<String, String> fails) {
    private static final String NAME = "expect.yaml";
    private static final ObjectReader READER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(ExpectFile.class);

    public ExpectFile {
        fails = fails == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(fails));
    }

    /** Reads the promise of {@code solution}; throws {@link Broken} when it says nothing that can hold. */
    public static ExpectFile of(Path solution, Assignment assignment) throws Broken {
        Path file = solution.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new Broken(file + " is missing: name the parts that must fail, under 'fails:'");
        }
        ExpectFile expected = read(file);
        expected.whatIsWrong(assignment).ifPresent(wrong -> {
            throw new Broken(file + ": " + wrong);
        });
        return expected;
    }

    private static ExpectFile read(Path file) {
        try {
            String yaml = Files.readString(file);
            return yaml.isBlank() ? new ExpectFile(Map.of()) : READER.readValue(yaml);
        } catch (JsonProcessingException notThat) {
            throw new Broken(file + ":" + line(notThat) + ": "
                    + notThat.getOriginalMessage().lines().findFirst().orElse("is not YAML"));
        } catch (IOException unreadable) {
            throw new Broken(file + " cannot be read: " + unreadable);
        }
    }

    private static int line(JsonProcessingException error) {
        return error.getLocation() == null ? 1 : error.getLocation().getLineNr();
    }

    private Optional<String> whatIsWrong(Assignment assignment) {
        if (fails.isEmpty()) {
            return Optional.of("names no part under 'fails:', so the solution would not be wrong");
        }
        List<String> parts = assignment.rubric().parts().stream().map(Part::id).toList();
        for (Map.Entry<String, String> fail : fails.entrySet()) {
            if (!parts.contains(fail.getKey())) {
                return Optional.of(
                        "unknown part '" + fail.getKey() + "'; the assignment has " + String.join(", ", parts));
            }
            if (fail.getValue() == null || fail.getValue().isBlank()) {
                return Optional.of("gives no reason why part '" + fail.getKey() + "' must fail");
            }
        }
        return Optional.empty();
    }

    /** The file promises nothing that can be checked. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken(String message) {
            super(message);
        }
    }
}
