package interleave.kit.lincheck;

import interleave.kit.exam.Bench;
import interleave.kit.exam.Judge;
import interleave.kit.exam.SubmissionFacts;
import interleave.kit.result.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The examiner's side: starts the child JVM such that classes can be rewritten in it. */
public final class LincheckBench implements Bench {

    @Override
    public Judge judge() {
        return Judge.LINCHECK;
    }

    @Override
    public List<String> jvmArguments(Path scratch) throws IOException {
        return List.of(
                "-javaagent:" + agentIn(scratch).toAbsolutePath(),
                // The JVM's own warnings go to stdout otherwise, and the agent's to stderr.
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Dlincheck.logLevel=ERROR",
                // Method handles are not looked into, and since JDK 18 reflection goes by way of them.
                "-Djdk.reflect.useNativeAccessorOnly=true");
    }

    /** It accuses correct timed waits; so it is asked about tests only in which no thread waits. */
    @Override
    public Optional<String> cannotJudge(SubmissionFacts facts) {
        return Optional.empty();
    }

    @Override
    public boolean needsAllLibraries() {
        return true;
    }

    @Override
    public Map<String, Outcome> afterwards(Map<String, Told> told, Path scratch) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        told.forEach((trial, said) -> outcomes.put(trial, said.outcome()));
        return outcomes;
    }

    /**
     * Writes a jar that only says which class of the child's class path is the agent. Started with the
     * JVM, it need not be attached to it later by way of a socket and a second JVM, which a sandbox may
     * forbid and JDK 21 warns of.
     */
    private static Path agentIn(Path scratch) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Premain-Class", "net.bytebuddy.agent.Installer");
        main.putValue("Can-Redefine-Classes", "true");
        main.putValue("Can-Retransform-Classes", "true");
        Path jar = scratch.resolve("agent.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }
}
