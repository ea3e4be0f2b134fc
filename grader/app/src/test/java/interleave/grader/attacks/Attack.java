package interleave.grader.attacks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import interleave.grader.assignment.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A submission that wishes the grader ill, and what it must get.
 *
 * @param name of its folder
 * @param row of the table in this folder's README
 * @param tries one sentence: what it is up to
 * @param verdict the words of the verdicts that are right
 * @param marks the most it may get
 * @param says what must stand somewhere in its result; nothing where the machine decides which limit is hit first
 * @param twin who does something like it that is allowed, and gets 100
 */
record Attack(String name, int row, String tries, List<String> verdict, int marks, String says, String twin) {
    static final Path FOLDER = Path.of("src", "test", "attacks").toAbsolutePath();

    private static final YAMLMapper YAML = new YAMLMapper();

    /** What {@code attack.yaml} says. */
    private record Said(int row, String tries, List<String> verdict, int marks, String says, String twin) {}

    /** Gives the attacks that lie in folders. */
    static List<Attack> inFolders() {
        return Folders.in(FOLDER.resolve("hostile")).stream().map(Attack::read).toList();
    }

    private static Attack read(Path folder) {
        try {
            Said said = YAML.readValue(folder.resolve("attack.yaml").toFile(), new TypeReference<Said>() {});
            return new Attack(
                    Folders.name(folder), said.row, said.tries, said.verdict, said.marks, said.says, said.twin);
        } catch (IOException broken) {
            throw new UncheckedIOException(folder + ": " + broken.getMessage(), broken);
        }
    }

    @Override
    public String toString() {
        return name + ": " + tries;
    }
}
