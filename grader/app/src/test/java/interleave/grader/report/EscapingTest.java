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

    @ParameterizedTest
    @ValueSource(strings = {" =1+1", "a;=1+1", "a,=1+1", "a\n=1+1", "a;\"=1+1\"", "\"=1+1\"", "\uFF1D1+1"})
    @DisplayName("neither does one that splits at other separators, drops spaces and quotes, or knows wide signs")
    void formulasFurtherIn(String name) {
        assertTrue(GradesCsv.cell(name).matches("(?s).*'[ \"]*[=\uFF1D]1\\+1.*"), GradesCsv.cell(name));
    }

    @Test
    @DisplayName("a table says that it is UTF-8, and holds no control character and no mark that turns writing")
    void csvIsText() {
        String table = GradesCsv.text(Samples.RUN, List.of(Samples.hostile()));
        assertTrue(table.startsWith("\uFEFFname,"), table);
        assertTrue(table.contains("\n\"'=1+1\"\"]]>"), table);
        assertTrue(table.codePoints().noneMatch(point -> point == 0 || point == 0x1b || point == 0x202e), table);
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
    @DisplayName("a page holds no tag of a student's, and may run and load nothing but our own")
    void html() {
        String index = IndexHtml.text(Samples.RUN, List.of(Samples.hostile()));
        String report = new ReportHtml().text(Samples.RUN, Samples.hostile());
        assertEquals(1, index.split("<script", -1).length - 1);
        assertEquals(0, report.split("<script", -1).length - 1);
        assertTrue(report.contains("; script-src 'none';"), report);
        for (String page : List.of(index, report)) {
            assertTrue(page.contains("&lt;script&gt;"), page);
            assertFalse(page.contains("\u001b"), page);
            assertTrue(page.contains("content=\"default-src 'none'; style-src 'sha256-"), page);
            assertFalse(page.contains("'unsafe-"), page);
            assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("http:"), page);
        }
    }

    @Test
    @DisplayName("a page shows what is invisible, and keeps the direction of writing")
    void invisible() {
        String page = new ReportHtml().text(Samples.RUN, Samples.hostile());
        assertTrue(page.contains("x??[31m?"), page);
        assertTrue(page.codePoints().noneMatch(point -> point == 0 || point == 0x1b || point == 0x202e), page);
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
