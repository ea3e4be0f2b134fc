package interleave.grader.intake.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("From an archive")
class UnpackingTest {
    private static final Bounds TIGHT = new Bounds(10_000, 1_000, 10, 4, 50);

    @TempDir
    Path root;

    private Path folder;
    private Path archive;

    @BeforeEach
    void empty() throws IOException {
        folder = Files.createDirectory(root.resolve("unpacked"));
        archive = root.resolve("archive");
    }

    @Test
    @DisplayName("regular files come out, of zip and of tar.gz")
    void files() throws Exception {
        Archives.zip(archive, List.of("a/", "a/b.txt", "./c.txt", "a\\d.txt"));
        assertEquals(List.of(), unpack(ArchiveKind.ZIP));
        assertEquals(List.of("a/b.txt", "a/d.txt", "c.txt"), unpacked());
        assertEquals("a/b.txt", Files.readString(folder.resolve("a/b.txt")));
        Archives.tar(archive, "e.txt", "e");
        assertEquals(List.of(), unpack(ArchiveKind.TAR_GZ));
        assertEquals("e", Files.readString(folder.resolve("e.txt")));
    }

    @Test
    @DisplayName("what git, builds and desktops leave does not come out")
    void leftovers() throws Exception {
        Archives.zip(archive, List.of("x/.git/config", "target/A.class", "__MACOSX/._a", "x/.DS_Store", "x/a"));
        assertEquals(List.of(), unpack(ArchiveKind.ZIP));
        assertEquals(List.of("x/a"), unpacked());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"../a", "a/../../b", "/etc/a", "\\a", "..\\a", "C:\\a", "c:/a", ".git/../../a"})
    @DisplayName("no name leads out")
    void leadsOut(String name) throws IOException {
        Archives.zip(archive, List.of(name));
        refused("leads out of it, ");
        assertEquals(List.of("archive", "unpacked"), below(root));
    }

    @Test
    @DisplayName("no name comes twice, also where capital and small letters are the same")
    void twice() throws IOException {
        for (List<String> names : List.of(
                List.of("a", "a"),
                List.of("A/b", "a/B"),
                List.of("a", "a/b"),
                List.of("a/b", "A"),
                List.of("ä", "a\u0308"))) {
            folder = Files.createTempDirectory(root, "twice");
            Archives.zip(archive, names);
            refused("twice");
        }
    }

    @Test
    @DisplayName("no name comes that a file cannot have")
    void impossible() throws IOException {
        Archives.zip(archive, List.of("a\0b"));
        refused("that no file can be named like");
    }

    @Test
    @DisplayName("links, devices and FIFOs are left out, and said")
    void links() throws Exception {
        for (byte type : new byte[] {
            TarConstants.LF_SYMLINK,
            TarConstants.LF_LINK,
            TarConstants.LF_CHR,
            TarConstants.LF_BLK,
            TarConstants.LF_FIFO
        }) {
            Archives.tar(archive, "a", type, "/etc/passwd");
            assertEquals(List.of("not taken: a (a link or a device)"), unpack(ArchiveKind.TAR_GZ));
        }
        assertEquals(List.of(), unpacked());
    }

    @Test
    @DisplayName("no more comes than the bounds allow, however well it is compressed")
    void bombs() throws IOException {
        Archives.zip(archive, "a", "0".repeat(1_001));
        refused("unpacks to more than");
        Archives.zip(archive, "target/a", "0".repeat(1_001));
        refused("unpacks to more than");
        Archives.zip(archive, "a", noise(20_000));
        refused("it is an archive of more than");
        Archives.zip(archive, IntStream.range(0, 11).mapToObj(i -> "a" + i).toList());
        refused("more than 10 entries");
        Archives.zip(archive, List.of("a/b/c/d/e"));
        refused("more than 4 folders in each other");
        Archives.zip(archive, List.of("a".repeat(51)));
        refused("a name of more than 50 characters");
    }

    @Test
    @DisplayName("what is damaged, or no archive, is refused as that")
    void damaged() throws IOException {
        Files.writeString(archive, "no archive");
        refused(ArchiveKind.ZIP, "cannot be read");
        refused(ArchiveKind.TAR_GZ, "cannot be read");
        Files.write(archive, new byte[0]);
        refused(ArchiveKind.ZIP, "it has no entries");
        refused(ArchiveKind.TAR_GZ, "cannot be read");
        Archives.tar(archive, "a", noise(600));
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        refused(ArchiveKind.TAR_GZ, "cannot be read");
    }

    private static String noise(int length) {
        return new Random(1)
                .ints(length, ' ', '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void refused(String why) {
        refused(ArchiveKind.ZIP, why);
    }

    private void refused(ArchiveKind kind, String why) {
        BadArchive bad = assertThrows(BadArchive.class, () -> unpack(kind));
        assertTrue(bad.getMessage().contains(why), bad.getMessage());
    }

    private List<String> unpack(ArchiveKind kind) throws BadArchive, IOException {
        return Unpacking.unpack(archive, kind, folder, TIGHT);
    }

    private List<String> unpacked() throws IOException {
        return below(folder);
    }

    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            || file.getParent().equals(folder) && file.endsWith("unpacked"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
