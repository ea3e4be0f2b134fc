package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class EscapingTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    @DisplayName("a spreadsheet does not take a name for a formula")
    void formulas(String name) {
        String cell = GradesCsv.cell(name);
        assertTrue(cell.startsWith("'") || cell.startsWith("\"'"), cell);
    }

    @Test
    @DisplayName("a quote, a comma and a line end stay inside of their cell")
    void quoting() {
        assertEquals("\"a\"\"b,c\nd\"", GradesCsv.cell("a\"b,c\nd"));
        assertEquals("plain", GradesCsv.cell("plain"));
    }

    @Test
    @DisplayName("Markdown is shown, not obeyed, and a fence cannot be closed from within")
    void markdown() {
        assertEquals("\\*\\*a\\*\\* \\<b\\> \\[c\\](d)".replace("(d)", "\\(d\\)"), Markdown.inline("**a** <b> [c](d)"));
        assertEquals("````text\na\n```\nb\n````\n", Markdown.block("a\n```\nb"));
    }

    @Test
    @DisplayName("a page holds no tag of a student's, and may load nothing")
    void html() {
        for (String page : List.of(
                new ReportHtml().text(Samples.RUN, Samples.hostile()),
                new IndexHtml().text(Samples.RUN, List.of(Samples.hostile())))) {
            assertFalse(page.contains("<script"), page);
            assertTrue(page.contains("&lt;script&gt;"), page);
            assertFalse(page.contains("\u001b"), page);
            assertTrue(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""), page);
            assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("http:"), page);
        }
    }

    @Test
    @DisplayName("a link to a report stays in the folder of the reports")
    void links() {
        assertEquals("./javascript%3Aalert%281%29", FolderName.link("javascript:alert(1)"));
        assertEquals("./a%20b%22", FolderName.link("a b\""));
        assertEquals("grades.json_", FolderName.of("grades.json"));
    }

    @Test
    @DisplayName("XML stays XML, whatever is in it")
    void xml() throws Exception {
        String xml = new JUnitXml().text(Samples.RUN, Samples.hostile());
        InputSource source = new InputSource(new StringReader(xml));
        assertEquals(
                "testsuite",
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(source)
                        .getDocumentElement()
                        .getTagName());
    }

    @Test
    @DisplayName("a console gets one line, without colours, and no command for GitHub's runner")
    void console() {
        assertEquals("a?b?[31m: :error: :x ## [group]", ConsoleText.line("a\nb\u001b[31m::error::x ##[group]"));
    }
}
