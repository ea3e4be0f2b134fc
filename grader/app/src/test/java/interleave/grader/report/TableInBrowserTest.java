package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In a browser, in the table of the class,")
class TableInBrowserTest {
    private static final String COLUMN =
            "const column = at => [...document.querySelectorAll('#class tbody tr')].filter(row => !row.hidden)"
                    + ".map(row => row.cells[at].textContent.trim());";
    private static final String ENTER = "\uE007";

    private static Browser browser;

    @BeforeAll
    static void writeAndStart() throws Exception {
        browser = Browser.start();
        SamplePages.write();
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openClass() throws Exception {
        browser.open(SamplePages.CLASS);
    }

    @Test
    @DisplayName("a click on a head sorts a thousand rows, a second one the other way round")
    void sorts() throws Exception {
        JsonNode milliseconds = browser.run("document.body.offsetHeight; const began = performance.now();"
                + "document.querySelectorAll('#class thead button')[2].click();"
                + "document.body.offsetHeight; return performance.now() - began;");
        assertTrue(milliseconds.asDouble() < 5000, milliseconds.toString());
        assertTrue(sorted("numbers[i - 1] <= numbers[i]", 2));
        assertEquals("ascending", sortOf(2));
        browser.run("document.querySelectorAll('#class thead button')[2].click();");
        assertTrue(sorted("numbers[i - 1] >= numbers[i]", 2));
        assertEquals("descending", sortOf(2));
    }

    @Test
    @DisplayName("the keyboard sorts as well, and numbers in names count as numbers")
    void keyboard() throws Exception {
        browser.press("#class thead th:nth-child(1) button", ENTER);
        assertEquals("ascending", sortOf(0));
        JsonNode names = browser.run(COLUMN + "return column(0).filter(name => name.startsWith('student-'));");
        assertTrue(position(names, "student-9") < position(names, "student-10"));
        assertTrue(position(names, "student-99") < position(names, "student-199"));
    }

    @Test
    @DisplayName("names and verdicts filter, and the page says how many are left")
    void filters() throws Exception {
        browser.press("#name", "STUDENT-77");
        JsonNode names = browser.run(COLUMN + "return column(0);");
        assertEquals("[\"student-77\",\"student-770\",\"student-771\"]", firstThree(names));
        assertEquals(
                "11 of 1000 shown",
                browser.run("return document.getElementById('shown').textContent;")
                        .asText());
        browser.run("document.getElementById('name').value = '';"
                + "const verdict = document.getElementById('verdict'); verdict.value = 'grader-fault';"
                + "verdict.dispatchEvent(new Event('input'));");
        JsonNode verdicts = browser.run(COLUMN + "return [...new Set(column(1))];");
        assertEquals("[\"grader-fault\"]", verdicts.toString());
    }

    private static boolean sorted(String order, int column) throws Exception {
        return browser.run(COLUMN + "const numbers = column(" + column + ").map(Number.parseFloat);"
                        + "return numbers.length === 1000 && numbers.every((each, i) => i === 0 || " + order + ");")
                .asBoolean();
    }

    private static String sortOf(int column) throws Exception {
        return browser.run("return [...document.querySelectorAll('#class th[aria-sort]')].map(head =>"
                        + " head.cellIndex === " + column + " ? head.ariaSort : 'also ' + head.cellIndex).join();")
                .asText();
    }

    private static String firstThree(JsonNode names) {
        List<String> first = new ArrayList<>();
        names.forEach(name -> first.add("\"" + name.asText() + "\""));
        return "[" + String.join(",", first.subList(0, 3)) + "]";
    }

    private static int position(JsonNode names, String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).asText().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name + " is not in the table");
    }
}
