package interleave.grader.report;

import interleave.grader.verdict.Graded;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One way to write a result down. */
interface Format {

    /** A file for each submission. */
    interface OfSubmission extends Format {
        String text(Run run, Graded graded);
    }

    /** A file for the class. */
    interface OfClass extends Format {
        void write(Run run, ClassResults results, Writer out) throws IOException;
    }

    String fileName(Run run);

    /** Gives the formats that every submission gets, and those whose system this process runs in. */
    static List<OfSubmission> ofSubmission(Map<String, String> environment) {
        List<OfSubmission> formats = new ArrayList<>(List.of(
                new ResultJson(), new ReportHtml(), new FeedbackMarkdown(), new GradescopeJson(), new JUnitXml()));
        Classroom50.in(environment).ifPresent(formats::add);
        return formats;
    }

    static List<OfClass> ofClass() {
        return List.of(new GradesJson(), new GradesCsv(), new IndexHtml());
    }
}
