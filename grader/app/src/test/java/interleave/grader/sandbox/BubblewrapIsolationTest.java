package interleave.grader.sandbox;

import java.util.List;

class BubblewrapIsolationTest extends IsolationCases {
    @Override
    RealSandbox sandbox() {
        return RealSandbox.BUBBLEWRAP;
    }

    @Override
    String looksForOthersFiles() {
        return "ls -A /root /home; cat /etc/shadow /etc/passwd";
    }

    @Override
    List<String> variables() {
        return List.of();
    }
}
