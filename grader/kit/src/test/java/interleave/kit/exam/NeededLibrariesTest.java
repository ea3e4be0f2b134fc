package interleave.kit.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of all libraries a child JVM gets")
class NeededLibrariesTest {
    private static final List<Path> ALL = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    @Test
    @DisplayName("those that tests and explorers stand on, in their order")
    void needed() {
        List<Path> needed = NeededLibraries.of(ALL);
        assertTrue(needed.contains(CodePlace.of(NeededLibraries.class)), needed::toString);
        assertEquals(ALL.stream().filter(needed::contains).toList(), needed);
        assertFalse(needed.stream().anyMatch(each -> each.toString().contains("kotlin")), needed::toString);
        assertTrue(ALL.stream().anyMatch(each -> each.toString().contains("kotlin")), ALL::toString);
    }

    @Test
    @DisplayName("all when one that is needed cannot be told from the others")
    void all() {
        Path kit = CodePlace.of(NeededLibraries.class);
        List<Path> shaded = ALL.stream().filter(each -> !each.equals(kit)).toList();
        assertEquals(shaded, NeededLibraries.of(shaded));
    }
}
