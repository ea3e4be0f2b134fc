package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeedbackMarkdownTest {
    private static final String EXPECTED =
            """
        # A small box: 60 of 100 marks

        bob: **wrong**

        | part | marks | |
        |---|---:|---|
        | First | 60 / 60 | passed |
        | Second | 0 / 40 | failed |

        ## Second

        - ✓ it is second

        - ✗ it is third

          ```text
          counter.value(): expected 2, got 1

            thread 1                  thread 2
            reads counter = 0                                   SharedCounter.java:14
                                      reads counter = 0         SharedCounter.java:14
            writes counter = 1                                  SharedCounter.java:15
                                      writes counter = 1        SharedCounter.java:15
          ```
        """;

    @Test
    @DisplayName("a student reads the marks by part, and the schedule of what failed in columns")
    void golden() {
        String written = new FeedbackMarkdown().text(Samples.RUN, Samples.wrong());
        assertEquals(EXPECTED, written.replaceAll("(?m) +$", ""));
    }
}
