package interleave.kit.rubric;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A YAML file as a tree that still knows the line of each value.
 *
 * @param lines line numbers, from 1, by JSON pointer: {@code /parts/0/points}
 */
record LocatedYaml(Path file, JsonNode root, Map<String, Integer> lines) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static LocatedYaml read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new LocatedYaml(file, YAML.readTree(text), lines(text));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            // The parser indents the lines that quote the file.
            String why = broken.getOriginalMessage()
                    .lines()
                    .filter(text -> !text.isBlank() && !text.startsWith(" "))
                    .collect(Collectors.joining(", "));
            throw new RubricFileException(file + ":" + line + ": expected YAML: " + why, broken);
        } catch (IOException unreadable) {
            throw new RubricFileException(file + ": expected a readable file in UTF-8, but " + unreadable, unreadable);
        }
    }

    /**
     * Gives the complaint that the value at {@code pointer} is not what was expected. Where there is no
     * such value, the line is that of the mapping which lacks it.
     */
    RubricFileException complaint(String pointer, String expected) {
        String parent = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        int line = lines.getOrDefault(pointer, lines.getOrDefault(parent, 1));
        String field = pointer.isEmpty() ? "the file" : pointer.substring(1).replace('/', '.');
        return new RubricFileException(file + ":" + line + ": " + field + ": expected " + expected);
    }

    /** Where a field's name and value stand on different lines, the name's line wins: it is looked for. */
    private static Map<String, Integer> lines(String text) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = YAML.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructEnd()) {
                    lines.putIfAbsent(
                            pointer(parser, token),
                            parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return lines;
    }

    private static String pointer(JsonParser parser, JsonToken token) {
        // Inside of a structure that has just begun, the parser's context is already that structure.
        var context = parser.getParsingContext();
        return (token.isStructStart() ? context.getParent() : context)
                .pathAsPointer()
                .toString();
    }
}
