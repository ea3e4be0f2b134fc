package interleave.grader.intake;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Folders;
import interleave.grader.intake.archive.ArchiveKind;
import interleave.grader.intake.archive.BadArchive;
import interleave.grader.intake.archive.Bounds;
import interleave.grader.intake.archive.Unpacking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes a folder of what came in.
 *
 * @param folder where the sources should be
 * @param flags what was left out on the way
 */
record Unwrapping(Path folder, List<String> flags) {

    /** Throws {@link Untrusted.NotTaken} if there is no folder in it. */
    static Unwrapping of(Path submission, Path work) throws Untrusted.NotTaken, IOException {
        if (Files.isSymbolicLink(submission)) {
            throw new Untrusted.NotTaken("it is a link; links are not followed");
        }
        if (Files.isDirectory(submission)) {
            return ofFolder(submission);
        }
        Optional<ArchiveKind> kind = ArchiveKind.of(Folders.name(submission));
        if (!Files.isRegularFile(submission, LinkOption.NOFOLLOW_LINKS) || kind.isEmpty()) {
            throw new Untrusted.NotTaken(
                    "it is neither a folder with src/main/java in it nor such a folder as .zip, .tar.gz or .tgz");
        }
        return unpacked(submission, kind.get(), work);
    }

    static Unwrapping ofFolder(Path folder) throws Untrusted.NotTaken {
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new Untrusted.NotTaken("it cannot be read: whoever runs the grader lacks the permission");
        }
        return new Unwrapping(innermost(folder), List.of());
    }

    private static Unwrapping unpacked(Path archive, ArchiveKind kind, Path work)
            throws Untrusted.NotTaken, IOException {
        if (!Files.isReadable(archive)) {
            throw new Untrusted.NotTaken("it cannot be read: whoever runs the grader lacks the permission");
        }
        Path folder = Files.createDirectory(work.resolve("unpacked"));
        try {
            List<String> flags = Unpacking.unpack(archive, kind, folder, Bounds.DEFAULT).stream()
                    .map(Printable::line)
                    .toList();
            return new Unwrapping(innermost(folder), flags);
        } catch (BadArchive refused) {
            throw new Untrusted.NotTaken(Printable.line(refused.getMessage()));
        }
    }

    /** A folder with nothing but another one in it is often what packing or a download has added. */
    private static Path innermost(Path folder) {
        List<Path> inner = Folders.in(folder);
        boolean wrapper = !Files.exists(folder.resolve("src"), LinkOption.NOFOLLOW_LINKS)
                && inner.size() == 1
                && Files.isDirectory(inner.get(0), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(inner.get(0).resolve(Assignment.MAIN));
        return wrapper ? inner.get(0) : folder;
    }
}
