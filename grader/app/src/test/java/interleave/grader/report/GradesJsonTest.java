package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GradesJsonTest {
    private static final String EXPECTED =
            """
        {"schema":"interleave/grades/v1","assignment":"00-small","seed":7,"maxScore":100,"submissions":[
          {"name":"bob","verdict":"wrong","score":60,"maxScore":100,"seconds":4.21,"flags":[],"parts":[
            {"id":"one","title":"First","score":60,"maxScore":60,"status":"passed","tests":[
              {"name":"it is first","status":"passed","message":""}]},
            {"id":"two","title":"Second","score":0,"maxScore":40,"status":"failed","tests":[
              {"name":"it is second","status":"passed","message":""},
              {"name":"it is third","status":"failed","message":"counter.value(): expected 2, got 1",
               "schedule":{"threads":["thread 1","thread 2"],"steps":[
                 {"thread":0,"what":"reads counter = 0","at":"SharedCounter.java:14"},
                 {"thread":1,"what":"reads counter = 0","at":"SharedCounter.java:14"},
                 {"thread":0,"what":"writes counter = 1","at":"SharedCounter.java:15"},
                 {"thread":1,"what":"writes counter = 1","at":"SharedCounter.java:15"}]}}]}]}]}
        """;

    @Test
    @DisplayName("grades.json is the schema that other tools read, no key more, none less")
    void golden() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String written = Samples.gradesJson(List.of(Samples.wrong()));
        assertEquals(
                mapper.readTree(EXPECTED).toPrettyString(),
                mapper.readTree(written).toPrettyString());
    }

    @Test
    @DisplayName("a step that is about waiting says so in a key that others do not have")
    void marks() throws IOException {
        String written = Samples.gradesJson(List.of(Samples.wrong(Samples.WAITING)));
        assertEquals(
                List.of("WAITS", "WAKES", "GOES_ON", "WAITS"),
                new ObjectMapper().readTree(written).findValuesAsText("mark"));
    }
}
