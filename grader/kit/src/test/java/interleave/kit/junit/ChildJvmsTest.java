package interleave.kit.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildJvmsTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("where temporary files cannot be written, it is said where, and what to do")
    void noTemporaryFiles() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        String said =
                assertThrows(IOException.class, () -> ChildJvms.scratch(file)).getMessage();
        assertTrue(said.startsWith("no temporary files can be written in " + file), said);
        assertEquals(folder, ChildJvms.scratch(folder).getParent());
    }
}
