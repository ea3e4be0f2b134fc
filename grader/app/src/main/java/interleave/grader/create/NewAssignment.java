package interleave.grader.create;

import interleave.grader.assignment.Repository;
import interleave.grader.assignment.UsageError;
import interleave.kit.host.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes the three folders of an assignment, and its line in {@code pom.xml}. */
public final class NewAssignment {
    /** In this order: an assignment is there as soon as its first folder is, so that one comes last. */
    private static final List<String> FOLDERS = List.of("solutions", "starter", "assignments");

    private NewAssignment() {}

    /**
     * Makes it. All is written under other names first and then renamed; whatever fails, nothing is left.
     *
     * @throws UsageError when it cannot be called that, there is something of that name, or nothing can be written
     */
    public static void create(Repository repository, String typed) {
        NewId id = NewId.of(typed);
        Path root = repository.root();
        for (String folder : FOLDERS) {
            Path taken = root.resolve(folder).resolve(id.id());
            if (Files.exists(taken, LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageError(taken + " exists already: give another name, or remove it first");
            }
        }
        try {
            create(root, id);
        } catch (IOException refused) {
            throw new UsageError(
                    "nothing was made in " + root + " (" + refused
                            + "): the folders and pom.xml there must be writable",
                    refused);
        }
    }

    private static void create(Path root, NewId id) throws IOException {
        ModuleList modules = ModuleList.read(root.resolve("pom.xml"));
        ModuleList more = modules.with(id.id());
        Skeleton skeleton = new Skeleton(id, modules.version());
        List<Path> made = new ArrayList<>();
        boolean done = false;
        try {
            // Hidden from whoever lists assignments meanwhile.
            String unused = "." + id.id() + "-" + UUID.randomUUID();
            for (String folder : FOLDERS) {
                made.add(root.resolve(folder).resolve(unused));
                skeleton.write(folder, root.resolve(folder).resolve(unused));
            }
            for (String folder : FOLDERS) {
                Path target = root.resolve(folder).resolve(id.id());
                Files.move(root.resolve(folder).resolve(unused), target);
                made.add(target);
            }
            more.write();
            done = true;
        } finally {
            if (!done) {
                remove(made);
            }
        }
    }

    private static void remove(List<Path> made) throws IOException {
        for (Path each : made) {
            if (Files.exists(each, LinkOption.NOFOLLOW_LINKS)) {
                Folders.remove(each);
            }
        }
    }
}
