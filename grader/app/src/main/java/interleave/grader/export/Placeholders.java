package interleave.grader.export;

import interleave.kit.rubric.Part;
import interleave.kit.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in an exported repository for the placeholders of {@code starter/common}. */
final class Placeholders {
    private Placeholders() {}

    static Template of(Path projectRoot, Rubric rubric, String kitVersion) throws IOException {
        Map<String, String> values = new HashMap<>();
        PomFile.read(projectRoot.resolve("pom.xml"))
                .pluginVersions()
                .forEach((plugin, version) -> values.put(plugin + ".version", version));
        values.put("artifactId", rubric.id());
        values.put(
                "title",
                rubric.title().replace("&", "&amp;").replace("<", "&lt;").replace("--", "- -"));
        values.put("kit.version", kitVersion);
        values.put("part-ids", lines(rubric, ",", Part::id));
        values.put("part-steps", lines(rubric, "\n\n", Placeholders::step).strip());
        values.put("part-results", lines(rubric, "\n", Placeholders::result).strip());
        return new Template(values);
    }

    private static String step(Part part) {
        return """
                      - id: %s
                        if: '!cancelled()'
                        run: cat target/github/%s >> "$GITHUB_OUTPUT"
                """
                .formatted(part.id(), part.id())
                .stripTrailing();
    }

    /** The reporter looks for this name. */
    private static String result(Part part) {
        return "          %s_RESULTS: ${{ steps.%s.outputs.result }}"
                .formatted(part.id().toUpperCase(Locale.ROOT), part.id());
    }

    private static String lines(Rubric rubric, String separator, Function<Part, String> line) {
        return rubric.parts().stream().map(line).collect(Collectors.joining(separator));
    }
}
