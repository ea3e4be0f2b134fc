package interleave.kit.host;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder is removed")
class FoldersTest {
    private static final String NAME = "d".repeat(200);

    @TempDir
    Path root;

    @Test
    @DisplayName("with what is deeper than a path may be long; what links lead to stays")
    void deep() throws IOException {
        Path folder = Files.createDirectory(root.resolve("folder"));
        Path kept = Files.createFile(Files.createDirectory(root.resolve("kept")).resolve("file"));
        // From the inside out: each step is a short path, the whole of it is not.
        for (int i = 0; i < 30; i++) {
            Path inner = root.resolve(NAME);
            if (Files.exists(inner)) {
                Files.move(inner, Files.createDirectory(root.resolve("next")).resolve(NAME));
                Files.move(root.resolve("next"), inner);
            } else {
                Files.createFile(Files.createDirectory(inner).resolve("deepest"));
            }
        }
        Files.move(root.resolve(NAME), folder.resolve(NAME));
        Files.createSymbolicLink(folder.resolve("link"), kept.getParent());

        Folders.remove(folder);

        assertFalse(Files.exists(folder));
        assertTrue(Files.exists(kept));
    }
}
