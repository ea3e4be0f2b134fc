package interleave.kit.vmlens;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The agent's jars. The agent writes its events into a folder beside its own jar, so every child JVM
 * gets a copy of its own; they are unpacked once a process and written from memory after that.
 */
final class AgentJars {
    private static final List<String> NAMES = List.of("agent.jar", "agent_bootstrap.jar", "agent_runtime.jar");

    /**
     * Classes the agent leaves as they are. Its own graph library is not excepted by itself, and made
     * a third of a loop's time; the others are what tests run on, and no part of any scenario.
     */
    private static final List<String> UNTOUCHED = List.of(
            "org/jgrapht/",
            "org/jheaps/",
            "org/apfloat/",
            "org/junit/",
            "org/opentest4j/",
            "org/apiguardian/",
            "net/jqwik/",
            "interleave/kit/child/",
            "interleave/kit/wire/",
            "interleave/kit/vmlens/Vmlens");

    private static Map<String, byte[]> unpacked;

    private AgentJars() {}

    /** Puts the agent into {@code folder} and gives the jar to start it by. */
    static Path unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> jar : unpacked().entrySet()) {
            Files.write(folder.resolve(jar.getKey()), jar.getValue());
        }
        Files.write(folder.resolve("filter.txt"), UNTOUCHED);
        return folder.resolve(NAMES.get(0));
    }

    private static synchronized Map<String, byte[]> unpacked() throws IOException {
        if (unpacked == null) {
            Map<String, byte[]> jars = new LinkedHashMap<>();
            for (String name : NAMES) {
                jars.put(name, read("/agent_lib/" + name));
            }
            unpacked = jars;
        }
        return unpacked;
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = AgentJars.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource + " is not on the class path of the grader:"
                        + " com.vmlens:vmlens-maven-plugin is missing");
            }
            return in.readAllBytes();
        }
    }
}
