package interleave.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import interleave.kit.exam.CodePlace;
import interleave.kit.exam.JvmCommand;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BubblewrapBoundsTest extends BoundsCases {
    @Override
    RealSandbox sandbox() {
        return RealSandbox.BUBBLEWRAP;
    }

    @Override
    boolean hasGroups() {
        return Groups.ofThisSystem().bounds();
    }

    @Test
    @DisplayName("processes and threads of a user who is not root, counted without those outside")
    void busyUser() throws Exception {
        sandbox().get();
        List<String> line = new ArrayList<>();
        if (User.ofThisProcess() == User.ROOT) {
            line.addAll(List.of("setpriv", "--reuid=60999", "--regid=60999", "--clear-groups"));
        }
        String classPath = Stream.of(Bubblewrap.class, BusyUser.class, JvmCommand.class)
                .map(each -> CodePlace.of(each).toString())
                .collect(Collectors.joining(File.pathSeparator));
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                BusyUser.class.getName()));
        Process user = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(user.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assumeFalse(said.startsWith("without"), said);
        assertEquals("started", said);
    }
}
