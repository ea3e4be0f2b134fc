package interleave.grader.sandbox;

import java.util.List;

class ContainerIsolationTest extends IsolationCases {
    @Override
    RealSandbox sandbox() {
        return RealSandbox.CONTAINER;
    }

    @Override
    String looksForOthersFiles() {
        return "cat /etc/shadow";
    }

    @Override
    List<String> variables() {
        return List.of("HOSTNAME", "container", "TERM", "JAVA_HOME", "JAVA_VERSION", "LANG", "LANGUAGE");
    }
}
