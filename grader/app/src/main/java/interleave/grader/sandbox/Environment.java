package interleave.grader.sandbox;

import interleave.kit.exam.JvmCommand;
import java.util.Map;
import java.util.Set;

/** The variables that a child process gets: none of the grader's, which may hold secrets. */
final class Environment {
    /** What a JVM cannot do without on Windows; names no secret. */
    private static final Set<String> NEEDED = Set.of("PATH", "SystemRoot");

    private Environment() {}

    static void scrub(Map<String, String> environment, JvmCommand command) {
        environment.keySet().retainAll(NEEDED);
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", command.scratch().toString());
        environment.put("TMPDIR", command.scratch().toString());
        environment.putAll(command.environment());
    }
}
