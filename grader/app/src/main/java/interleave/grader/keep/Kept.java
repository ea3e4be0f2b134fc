package interleave.grader.keep;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import java.util.Arrays;

/**
 * A result with all that is known of it, as it is written to {@code kept.json}: nothing is lost on the way there
 * and back.
 *
 * @param run the {@linkplain RunKind#id() kind} of run that it comes from
 * @param content a fingerprint of what was taken of the submission
 */
record Kept(String schema, String run, String content, Graded graded) {
    static final String SCHEMA = "interleave/kept/v1";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            // Records are their components; what else they can tell follows from these.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            // A student's text may hold halves of letters, which UTF-8 cannot write.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .addMixIn(Verdict.class, Named.class)
            .build();

    static {
        Arrays.stream(Verdict.class.getPermittedSubclasses())
                .forEach(type -> MAPPER.registerSubtypes(new NamedType(type, type.getSimpleName())));
    }

    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T> T read(String text, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(text, type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}
}
