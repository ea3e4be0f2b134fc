package interleave.bench;

import interleave.grader.assignment.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pom of an exported repository with vmlens' plugin in it. Versions stand in it as {@code @artifact@},
 * and are those of the pom that was exported, or else of the kit's: both ways run the same libraries.
 */
final class VmlensPom {
    private static final Pattern PLACEHOLDER = Pattern.compile("@([a-z-]+)@");

    private VmlensPom() {}

    /** Replaces the pom of the repository. */
    static void putInto(Path repository) throws IOException {
        Path pom = repository.resolve("pom.xml");
        Path kit =
                Folders.filesBelow(repository.resolve("kit-repository"), ".pom").get(0);
        String known = Files.readString(pom) + Files.readString(kit);
        Files.writeString(pom, PLACEHOLDER.matcher(template()).replaceAll(found -> version(found.group(1), known)));
    }

    private static String version(String artifact, String poms) {
        String both = "<artifactId>" + Pattern.quote(artifact) + "</artifactId>\\s*<version>([^<]+)</version>";
        Matcher version = Pattern.compile(both).matcher(poms);
        if (!version.find()) {
            throw new IllegalStateException("no version of " + artifact + " is in the exported poms");
        }
        return version.group(1);
    }

    private static String template() throws IOException {
        try (InputStream in = VmlensPom.class.getResourceAsStream("vmlens-pom.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
