package interleave.kit.rubric;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The fields of one mapping in a YAML file; each way to read one complains about anything else. */
final class Fields {
    private final LocatedYaml yaml;
    private final String pointer;
    private final JsonNode node;

    private Fields(LocatedYaml yaml, String pointer, JsonNode node) {
        this.yaml = yaml;
        this.pointer = pointer;
        this.node = node;
    }

    /** Gives the mapping at {@code pointer}, which may have no fields but {@code known} ones. */
    static Fields at(LocatedYaml yaml, String pointer, Set<String> known) {
        JsonNode node = yaml.root().at(pointer);
        String names = String.join(", ", known);
        if (!node.isObject()) {
            throw yaml.complaint(pointer, "the fields " + names);
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw yaml.complaint(pointer + "/" + name, "one of the fields " + names);
            }
        });
        return new Fields(yaml, pointer, node);
    }

    boolean has(String name) {
        return node.has(name);
    }

    RubricFileException complaint(String name, String expected) {
        return yaml.complaint(pointer + "/" + name, expected);
    }

    /** Reads a text of one line that {@code fits}; {@code expected} says what would. */
    String text(String name, String expected, Predicate<String> fits) {
        return text(required(name, expected), name, expected, fits);
    }

    int wholeNumber(String name, int lowest, int highest) {
        String expected = "a whole number from " + lowest + " to " + highest;
        JsonNode value = required(name, expected);
        if (!value.isInt() || value.intValue() < lowest || value.intValue() > highest) {
            throw complaint(name, expected + ", got " + value);
        }
        return value.intValue();
    }

    boolean yesOrNo(String name) {
        JsonNode value = required(name, "true or false");
        if (!value.isBoolean()) {
            throw complaint(name, "true or false, got " + value);
        }
        return value.booleanValue();
    }

    /** Reads a list, not empty, of different texts that fit. */
    List<String> texts(String name, String expected, Predicate<String> fits) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size(name); i++) {
            String element = name + "/" + i;
            String text = text(node.get(name).get(i), element, expected, fits);
            if (texts.contains(text)) {
                throw complaint(element, "each name once, got \"" + text + "\" again");
            }
            texts.add(text);
        }
        return texts;
    }

    /** Gives the length of a list, which is not empty. */
    int size(String name) {
        JsonNode list = required(name, "a list that is not empty");
        if (!list.isArray() || list.isEmpty()) {
            throw complaint(name, "a list that is not empty, got " + list);
        }
        return list.size();
    }

    /** Gives the mapping that is element {@code index} of a list. */
    Fields element(String name, int index, Set<String> known) {
        return at(yaml, pointer + "/" + name + "/" + index, known);
    }

    /** Gives the mapping that is the value of a field. */
    Fields field(String name, Set<String> known) {
        return at(yaml, pointer + "/" + name, known);
    }

    private String text(JsonNode value, String name, String expected, Predicate<String> fits) {
        if (!value.isTextual() || !fits.test(value.textValue())) {
            throw complaint(name, expected + ", got " + value);
        }
        return value.textValue();
    }

    private JsonNode required(String name, String expected) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw complaint(name, expected + ", but the field is missing");
        }
        return value;
    }
}
