package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.grader.verdict.Graded;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class TotalsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<Graded> results() {
        return Stream.of(Samples.accepted(), Samples.wrong(), Samples.hostile());
    }

    @ParameterizedTest
    @MethodSource("results")
    @DisplayName("every format says the same total, and its parts add up to it")
    void equal(Graded graded) throws Exception {
        int total = graded.score();

        JsonNode grades =
                json(Samples.gradesJson(List.of(graded))).get("submissions").get(0);
        assertEquals(total, grades.get("score").asInt());
        assertEquals(total, sum(grades.get("parts")));

        JsonNode result = json(new ResultJson().text(Samples.RUN, graded));
        assertEquals(total, result.get("score").asInt());
        assertEquals(total, sum(result.get("parts")));

        JsonNode gradescope = json(new GradescopeJson().text(Samples.RUN, graded));
        assertEquals(total, gradescope.get("score").asInt());
        assertEquals(total, sum(gradescope.get("tests")));

        JsonNode classroom = json(new Classroom50(Map.of("OWNER", "ada"), Clock.systemUTC()).text(Samples.RUN, graded));
        assertEquals(total, classroom.get("score").asInt());
        assertEquals(total, sum(classroom.get("tests")));

        assertEquals(String.valueOf(total), csvColumn(graded, 2));
        assertEquals(total, Integer.parseInt(csvColumn(graded, 4)) + Integer.parseInt(csvColumn(graded, 5)));

        assertEquals(String.valueOf(total), xmlProperty(graded));
        assertEquals(total, headline(new FeedbackMarkdown().text(Samples.RUN, graded), ": (\\d+) of 100 marks"));
        assertEquals(total, headline(new ReportHtml().text(Samples.RUN, graded), ">(\\d+) of 100<"));
        assertEquals(
                total,
                headline(
                        IndexHtml.text(Samples.RUN, List.of(graded)),
                        "(?s)<table id=\"class\".*?<td class=\"number\">(\\d+)"));
    }

    private static JsonNode json(String text) throws IOException {
        return MAPPER.readTree(text);
    }

    private static int sum(JsonNode parts) {
        return StreamSupport.stream(parts.spliterator(), false)
                .mapToInt(part -> part.get("score").asInt())
                .sum();
    }

    /** Counts columns from the end where the name may hold commas: only the flags come after. */
    private static String csvColumn(Graded graded, int column) {
        String line = GradesCsv.text(Samples.RUN, List.of(graded)).split("\r\n", 2)[1];
        String afterName = line.substring(line.indexOf("," + graded.verdict().word() + ",") + 1);
        return afterName.split(",")[column - 1];
    }

    private static String xmlProperty(Graded graded) throws Exception {
        String xml = new JUnitXml().text(Samples.RUN, graded);
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        return ((Element) suite.getElementsByTagName("property").item(0)).getAttribute("value");
    }

    private static int headline(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertTrue(matcher.find(), page);
        return Integer.parseInt(matcher.group(1));
    }
}
