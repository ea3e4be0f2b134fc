package interleave.kit.host;

import java.util.List;

/** What the JDK tells of processes on every system. */
final class Descendants implements ProcessTable {

    @Override
    public List<ProcessHandle> family(ProcessHandle root, String mark) {
        return root.descendants().toList();
    }

    @Override
    public boolean findsOrphans() {
        return false;
    }

    @Override
    public boolean runs(ProcessHandle process) {
        return process.isAlive();
    }
}
