package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The folder of a submission's reports")
class FolderNameTest {
    @Test
    @DisplayName("is named like the submission where that can be")
    void usual() {
        for (String name :
                List.of("ada", "Ada Lovelace", "ada_", "console", "com", "com10", "nullable", "a.con", "é")) {
            assertEquals(name, FolderName.of(name));
        }
    }

    @Test
    @DisplayName("has another name where a report has that one, or Windows keeps it for a device")
    void taken() {
        for (String name :
                List.of("index.html", "Grades.json", "con", "CON", "aux.txt", "nul", "com1", "Lpt9.tar", "ada.")) {
            assertEquals(name + "_", FolderName.of(name));
        }
    }

    @Test
    @DisplayName("is no other submission's, whatever that is called")
    void noTwo() {
        List<String> names =
                List.of("con", "con_", "con__", "index.html", "index.html_", "ada.", "ada._", "ada", "ada_");
        Set<String> folders = new HashSet<>();
        names.forEach(name -> folders.add(FolderName.of(name)));
        assertEquals(names.size(), folders.size(), folders::toString);
    }
}
