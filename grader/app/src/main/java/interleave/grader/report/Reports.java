package interleave.grader.report;

import interleave.grader.verdict.Graded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the reports of one run: a submission's as soon as it is marked, the class's at the end. */
public final class Reports {
    private final OutFolder out;
    private final Run run;
    private final List<Format.OfSubmission> formats;

    /** @param environment tells which other system has started us, if one has */
    public Reports(OutFolder out, Run run, Map<String, String> environment) {
        this.out = out;
        this.run = run;
        this.formats = Format.ofSubmission(environment);
    }

    /** Gives the folder of a submission's reports, relative to that of all reports. */
    public static Path folderOf(String submission) {
        return Path.of(FolderName.of(submission));
    }

    /** Takes away the class's files of an earlier run, so that those that lie there are of a complete one. */
    public void begin() throws IOException {
        for (Format.OfClass format : Format.ofClass()) {
            out.remove(Path.of(format.fileName(run)));
        }
    }

    public void write(Graded graded) throws IOException {
        Path folder = folderOf(graded.name());
        for (Format.OfSubmission format : formats) {
            out.write(folder.resolve(format.fileName(run)), format.text(run, graded));
        }
    }

    public void write(ClassResults results) throws IOException {
        for (Format.OfClass format : Format.ofClass()) {
            out.write(Path.of(format.fileName(run)), writer -> format.write(run, results, writer));
        }
    }
}
