package interleave.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.grader.assignment.Folders;
import interleave.grader.assignment.Repository;
import interleave.grader.sandbox.SandboxKind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code grader grade} on a class, by the start script, as people run it. */
record GraderRun(Repository repository, SandboxKind sandbox, int jobs, Path work) {

    /** Marks the class, from the start of the script to its end. */
    Cost of(Students students) throws IOException, InterruptedException {
        Path run = Files.createTempDirectory(work, "grade-");
        students.handIn(run.resolve("class"));
        try (ProcessorTime time = ProcessorTime.start()) {
            List<String> line =
                    time.counted(line(students.assignment().id(), run.resolve("class"), run.resolve("out")));
            double seconds = new Command(line, run).run().seconds();
            mustBeMarkedRight(students, run.resolve("out"));
            return new Cost(students.size(), seconds, time.seconds());
        }
    }

    List<String> line(String assignment, Path submissions, Path out) {
        return List.of(
                script().toString(),
                "grade",
                assignment,
                submissions.toString(),
                "--out",
                out.toString(),
                "--jobs",
                Integer.toString(jobs),
                "--sandbox",
                sandbox.word());
    }

    private Path script() {
        return repository.root().resolve("grader/bin").resolve(File.separatorChar == '\\' ? "grader.cmd" : "grader");
    }

    private static void mustBeMarkedRight(Students students, Path out) throws IOException {
        JsonNode grades = new ObjectMapper().readTree(out.resolve("grades.json").toFile());
        Set<String> accepted = students.accepted().stream().map(Folders::name).collect(Collectors.toSet());
        for (JsonNode each : grades.path("submissions")) {
            String name = each.path("name").asText();
            String verdict = each.path("verdict").asText();
            if (accepted.contains(name) != verdict.equals("accepted") || verdict.equals("grader-fault")) {
                throw new IOException(name + " is marked as " + verdict + ", so the time is worth nothing");
            }
        }
        if (grades.path("submissions").size() != students.size()) {
            throw new IOException("not all of " + students.size() + " are in " + out);
        }
    }
}
