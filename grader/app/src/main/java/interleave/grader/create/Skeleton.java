package interleave.grader.create;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that a new assignment begins with.
 *
 * @param version that of the project, which the assignment's {@code pom.xml} has to name
 */
record Skeleton(NewId id, String version) {
    private static final String MAIN = "src/main/java/interleave/placeholder/";
    private static final String TEST = "src/test/java/interleave/placeholder/";

    /** Beside this class, below the names of the folders that they go to. */
    private static final List<String> FILES = List.of(
            "assignments/README.md",
            "assignments/assignment.yaml",
            "assignments/pom.xml",
            "assignments/" + MAIN + "Door.java",
            "assignments/" + MAIN + "package-info.java",
            "assignments/" + TEST + "DoorTest.java",
            "starter/" + MAIN + "OneDoor.java",
            "solutions/accepted/monitor/" + MAIN + "OneDoor.java",
            "solutions/wrong/check-then-act/expect.yaml",
            "solutions/wrong/check-then-act/" + MAIN + "OneDoor.java",
            "solutions/hidden/" + TEST + "HiddenDoorTest.java");

    /** Writes what belongs below {@code assignments}, {@code starter} or {@code solutions} into {@code folder}. */
    void write(String below, Path folder) throws IOException {
        String prefix = below + "/";
        for (String file : FILES) {
            if (file.startsWith(prefix)) {
                Path target = folder.resolve(filled(file.substring(prefix.length())));
                Files.createDirectories(target.getParent());
                Files.writeString(target, filled(read(file)));
            }
        }
    }

    private String filled(String text) {
        return text.replace("interleave.placeholder", id.packageName())
                .replace("interleave/placeholder", id.packageName().replace('.', '/'))
                .replace("@id@", id.id())
                .replace("@title@", id.title())
                .replace("@version@", version);
    }

    private static String read(String file) throws IOException {
        String resource = "/interleave/grader/create/" + file;
        try (InputStream in = Skeleton.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the grader is built without " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
