package interleave.grader.intake;

import interleave.grader.assignment.Folders;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lists what lies in a submission: names only, links not followed, and never more than a bound, so that
 * a folder made to be endless costs nothing.
 *
 * @param files relative to the submission's folder, sorted
 * @param complete whether the bound was kept
 * @param readable whether all that was met could be looked into
 */
record Survey(List<Path> files, boolean complete, boolean readable) {
    private static final int MAX_ENTRIES = 5_000;
    private static final int MAX_DEPTH = 32;
    private static final int MAX_FLAGS = 20;
    /** What a build or git leaves; it says nothing about the student. */
    private static final Set<String> LEFTOVERS = Set.of(".git", "target", ".idea", ".vscode");

    static Survey of(Path folder) {
        Visitor visitor = new Visitor(folder);
        try {
            Files.walkFileTree(folder, Set.of(), MAX_DEPTH, visitor);
        } catch (IOException unreadable) {
            visitor.readable = false;
        }
        return new Survey(visitor.files.stream().sorted().toList(), visitor.complete, visitor.readable);
    }

    /** Gives a sentence for each file that is not {@code expected}, and counts those beyond a few. */
    List<String> flags(Predicate<Path> expected) {
        List<Path> left = files.stream().filter(expected.negate()).toList();
        List<String> flags = new ArrayList<>();
        left.stream().limit(MAX_FLAGS).forEach(file -> flags.add("not taken: " + Printable.line(file.toString())));
        if (left.size() > MAX_FLAGS) {
            flags.add("not taken: " + (left.size() - MAX_FLAGS) + " more files");
        }
        if (!complete) {
            flags.add("not all of the folder could be looked at (" + MAX_ENTRIES + " entries is the limit)");
        }
        if (!readable) {
            flags.add("part of the folder cannot be read: whoever runs the grader lacks the permission");
        }
        return flags;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<Path> files = new ArrayList<>();
        private int entries;
        private boolean complete = true;
        private boolean readable = true;

        Visitor(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean leftover = folder.equals(directory.getParent()) && LEFTOVERS.contains(Folders.name(directory));
            return leftover ? FileVisitResult.SKIP_SUBTREE : count();
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(folder.relativize(file));
            return count();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            readable = false;
            return FileVisitResult.CONTINUE;
        }

        private FileVisitResult count() {
            complete &= ++entries < MAX_ENTRIES;
            return entries < MAX_ENTRIES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }
    }
}
