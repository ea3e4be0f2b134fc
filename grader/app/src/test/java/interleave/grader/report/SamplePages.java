package interleave.grader.report;

import interleave.grader.verdict.Graded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The pages of {@link LargeClass}, in a folder that stays, for people to look at. */
final class SamplePages {
    static final Path FOLDER = Path.of("target", "pages").toAbsolutePath();
    static final Path CLASS = FOLDER.resolve("index.html");

    private SamplePages() {}

    static void write() throws IOException {
        OutFolder folder = OutFolder.at(FOLDER);
        List<Graded> graded = LargeClass.graded();
        for (Graded each : graded) {
            if (LargeClass.HOSTILE.contains(each.name())) {
                folder.write(FOLDER.relativize(report(each.name())), new ReportHtml().text(LargeClass.RUN, each));
            }
        }
        folder.write(FOLDER.relativize(CLASS), IndexHtml.text(LargeClass.RUN, graded));
    }

    /** Gives a report that is not in a folder of that name, since not every file system has such names. */
    static Path report(String hostile) {
        return FOLDER.resolve("hostile-" + LargeClass.HOSTILE.indexOf(hostile)).resolve("report.html");
    }
}
