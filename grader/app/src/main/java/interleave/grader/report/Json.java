package interleave.grader.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;

/** Makes JSON whose keys stay in the order in which they were put. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    /** Gives what writes values one after the other, as {@link #text} would write the whole; for the caller to flush. */
    static JsonGenerator generator(Writer out) throws IOException {
        return MAPPER.createGenerator(out).setPrettyPrinter(new DefaultPrettyPrinter());
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String text(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static double rounded(double seconds) {
        return Math.round(seconds * 100) / 100.0;
    }
}
