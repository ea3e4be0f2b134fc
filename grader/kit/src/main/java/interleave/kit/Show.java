package interleave.kit;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes values for students without calling code of theirs: what the JDK has made may hold objects of theirs, and
 * would ask those for their text. A view of a collection that they wrote is the exception.
 */
public final class Show {
    /** How many bytes {@link #bytes} shows at most. */
    public static final int MOST_BYTES = 12;

    private static final int LONGEST = 120;
    private static final int DEEPEST = 4;

    private Show() {}

    /** Shows values of the JDK as they are, in one line; others by their class only. */
    public static String value(Object value) {
        return value instanceof String text ? '"' + inLine(cut(text)) + '"' : inLine(cut(text(value, 0)));
    }

    /** Writes what would end or shift a line as it is written in Java: {@code "a\nb"}. */
    public static String inLine(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }

    /** Shows some bytes from one on, and how many there are in all: {@code 7 bytes: 00 00 00 03 61 62 63}. */
    public static String bytes(byte[] bytes, int from) {
        int start = Math.min(from, bytes.length);
        int end = Math.min(bytes.length, start + MOST_BYTES);
        String hex = HexFormat.ofDelimiter(" ").formatHex(bytes, start, end);
        return bytes.length
                + (bytes.length == 1 ? " byte" : " bytes")
                + (bytes.length == 0 ? "" : ": ")
                + (start > 0 ? "… " : "")
                + hex
                + (end < bytes.length ? " …" : "");
    }

    private static String text(Object value, int depth) {
        if (value == null) {
            return "null";
        }
        Class<?> type = value.getClass();
        if (value instanceof byte[] bytes) {
            return bytes(bytes, 0);
        }
        if (type.isArray()) {
            return text(elementsOf(value), depth);
        }
        if (type.getClassLoader() != null) {
            return ofClass(type);
        }
        if (value instanceof Collection<?> collection) {
            return depth == DEEPEST ? "[…]" : "[" + elements(collection, depth) + "]";
        }
        if (value instanceof Map<?, ?> map) {
            return depth == DEEPEST ? "{…}" : "{" + elements(map.entrySet(), depth) + "}";
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return text(entry.getKey(), depth + 1) + "=" + text(entry.getValue(), depth + 1);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(held -> "Optional[" + text(held, depth + 1) + "]")
                    .orElse("Optional.empty");
        }
        return holdsNothing(value, type) ? value.toString() : ofClass(type);
    }

    private static List<Object> elementsOf(Object array) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Math.min(LONGEST, Array.getLength(array)); i++) {
            elements.add(Array.get(array, i));
        }
        return elements;
    }

    private static String elements(Collection<?> collection, int depth) {
        List<String> texts = new ArrayList<>();
        int length = 0;
        try {
            for (Object element : collection) {
                texts.add(text(element, depth + 1));
                length += texts.get(texts.size() - 1).length();
                if (length > LONGEST) {
                    break;
                }
            }
        } catch (RuntimeException changedMeanwhile) {
            texts.add("…");
        }
        return String.join(", ", texts);
    }

    private static boolean holdsNothing(Object value, Class<?> type) {
        String name = type.getName();
        return name.startsWith("java.lang.")
                || name.startsWith("java.math.")
                || name.startsWith("java.time.")
                || value instanceof Number
                || value instanceof Enum
                || value instanceof Throwable
                || value instanceof AtomicBoolean
                || value instanceof UUID;
    }

    private static String ofClass(Class<?> type) {
        return type.getSimpleName().isEmpty() ? "an object of a class without a name" : "a " + type.getSimpleName();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
