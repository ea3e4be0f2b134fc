package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import interleave.kit.exam.JvmCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line that runs a command inside of bubblewrap. */
record BubblewrapLine(User user) {
    private static final long MEGABYTE = 1024 * 1024;
    private static final String OPEN_FILES = "1024";

    /**
     * Gives the command line around that of {@code command}.
     *
     * @param slot whose user runs the command; root gives one
     * @param filter the descriptor that a {@link SyscallFilter} is read from
     */
    List<String> around(JvmCommand command, Optional<Slot> slot, Optional<Integer> filter) throws IOException {
        // A session of its own: Ctrl-C at the terminal ends the grader, which has to know before its children do.
        List<String> line = new ArrayList<>(List.of(program("setsid")));
        line.addAll(List.of(program("bwrap"), "--die-with-parent", "--new-session", "--hostname", "sandbox"));
        filter.ifPresent(descriptor -> line.addAll(List.of("--seccomp", descriptor.toString())));
        line.addAll(namespaces());
        line.addAll(mounts(command));
        line.addAll(List.of("--chdir", command.scratch().toString(), "--"));
        slot.ifPresent(user -> line.addAll(otherUser(user.uid())));
        // Inside, where processes are counted without all others that this user runs (from Linux 5.14 on).
        line.addAll(limits(command.allowance()));
        line.addAll(command.line());
        return line;
    }

    private static List<String> mounts(JvmCommand command) throws IOException {
        Mounts mounts = Mounts.ofTheSystem();
        command.readable().forEach(mounts::readOnly);
        mounts.writable(command.scratch());
        return mounts.sealed();
    }

    private List<String> namespaces() {
        if (user == User.OTHER) {
            return List.of("--cap-drop", "ALL", "--unshare-all", "--unshare-user", "--disable-userns");
        }
        List<String> line = new ArrayList<>(List.of("--cap-drop", "ALL"));
        // What is needed to become another user; that one has none of them.
        for (String capability : List.of("CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP")) {
            line.addAll(List.of("--cap-add", capability));
        }
        line.addAll(
                List.of("--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"));
        return line;
    }

    private static List<String> otherUser(int uid) {
        String id = Integer.toString(uid);
        return List.of(
                program("setpriv"),
                "--reuid",
                id,
                "--regid",
                id,
                "--clear-groups",
                "--inh-caps=-all",
                "--bounding-set=-all",
                "--no-new-privs");
    }

    private static List<String> limits(Allowance allowance) {
        return List.of(
                program("prlimit"),
                "--core=0",
                "--nofile=" + OPEN_FILES,
                "--nproc=" + allowance.threads(),
                "--fsize=" + allowance.diskMegabytes() * MEGABYTE,
                "--");
    }

    private static String program(String name) {
        return Programs.find(name).map(Path::toString).orElse(name);
    }
}
