package interleave.grader.keep;

import com.fasterxml.jackson.core.JsonProcessingException;
import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.UsageError;
import interleave.grader.intake.Intake;
import interleave.grader.intake.Submission;
import interleave.grader.report.ClassResults;
import interleave.grader.report.OutFolder;
import interleave.grader.report.Reports;
import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import interleave.grader.verdict.WorkFolder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The results in a folder of reports. A result is kept as the last file of its submission's folder, whole or not
 * at all; so whoever finds one finds its reports beside it, whenever the grader was killed. Several graders may
 * work on one folder.
 */
public final class KeptFolder {
    private static final Path RESULT = Path.of("kept.json");
    private static final Path RUN = Path.of("run.json");

    private final OutFolder out;

    public KeptFolder(OutFolder out) {
        this.out = out;
    }

    /** Says what this folder is going to hold. */
    public void begin(ClassList list) throws IOException {
        out.write(RUN, Kept.text(list));
    }

    /** Gives a fingerprint of what is taken of a submission, and of what is said about the rest. */
    public static String contentOf(Assignment assignment, Submission submission) throws IOException {
        try (WorkFolder work = WorkFolder.create()) {
            // A record of records: its text is all that marks can depend on.
            return Fingerprint.of(
                    Intake.of(assignment, submission, work.folder()).toString());
        }
    }

    /** Keeps a result whose reports are written. */
    public void keep(RunKind kind, String content, Graded graded) throws IOException {
        keep(new Kept(Kept.SCHEMA, kind.id(), content, graded));
    }

    void keep(Kept kept) throws IOException {
        out.write(Reports.folderOf(kept.graded().name()).resolve(RESULT), Kept.text(kept));
    }

    /** Forgets a result, so that no later run takes it for one of this run. */
    public void forget(String name) throws IOException {
        Files.deleteIfExists(out.folder().resolve(Reports.folderOf(name)).resolve(RESULT));
    }

    /** Gives a result that need not be found again. What the grader could not tell is worth another try. */
    public Optional<Graded> find(RunKind kind, String content, String name) throws IOException {
        return find(kind, name)
                .filter(kept -> kept.content().equals(content))
                .map(Kept::graded)
                .filter(graded -> !(graded.verdict() instanceof Verdict.GraderFault));
    }

    /** Gives what is kept of a submission, whatever its content was then; nothing if it is of another kind of run. */
    Optional<Kept> find(RunKind kind, String name) throws IOException {
        return text(Reports.folderOf(name).resolve(RESULT))
                .flatMap(text -> parsed(text, Kept.class))
                .filter(kept -> kept.schema().equals(Kept.SCHEMA))
                .filter(kept -> kept.run().equals(kind.id()))
                .filter(kept -> kept.graded().name().equals(name));
    }

    /** Gives results that are kept here, as they were kept; {@code brief} names them, in their order. */
    public ClassResults results(RunKind kind, List<Graded> brief) {
        List<Graded> all = List.copyOf(brief);
        return new ClassResults() {
            @Override
            public List<Graded> brief() {
                return all;
            }

            @Override
            public void read(Reader reader) throws IOException {
                for (Graded each : all) {
                    reader.take(whole(kind, each.name()).graded());
                }
            }
        };
    }

    /** Gives what must be kept here; throws if somebody has taken it away. */
    Kept whole(RunKind kind, String name) throws IOException {
        return find(kind, name)
                .orElseThrow(() -> new IOException("the result of '" + name + "' was in " + out.folder()
                        + " and is gone: does another grader work there? The same command with --resume marks it"));
    }

    /** Reads what a folder is to hold; throws {@link UsageError} if it is not one of {@code grader grade}. */
    ClassList list() throws IOException {
        return text(RUN)
                .flatMap(text -> parsed(text, ClassList.class))
                .filter(list -> list.schema().equals(ClassList.SCHEMA))
                .orElseThrow(() -> new UsageError(out.folder() + " holds no results of this grader (there is no " + RUN
                        + ", or one of another version): name the --out of a 'grader grade'"));
    }

    private Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(out.folder().resolve(file)));
        } catch (NoSuchFileException | CharacterCodingException none) {
            return Optional.empty();
        }
    }

    /** A file that is not what we write is somebody else's, or an older grader's, and of no use. */
    private static <T> Optional<T> parsed(String text, Class<T> type) {
        try {
            return Optional.ofNullable(Kept.read(text, type));
        } catch (JsonProcessingException other) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return out.folder().toString();
    }
}
