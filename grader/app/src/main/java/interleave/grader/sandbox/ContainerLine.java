package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import interleave.kit.exam.JvmCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The command line that runs a command in a container. */
record ContainerLine(Container sandbox, Optional<Slot> slot) {
    private static final long MEGABYTE = 1024 * 1024;
    /** Docker hands the client's settings to containers; they may hold passwords, and there is no network. */
    private static final List<String> PROXIES =
            List.of("HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ALL_PROXY");

    /** @param label by which the containers of a cell are found again */
    List<String> of(String name, String label, JvmCommand command) throws IOException {
        Engine engine = sandbox.engine();
        List<String> line = new ArrayList<>(List.of(engine.program().toString(), "run", "--rm", "-i"));
        line.addAll(List.of("--name", name, "--label", label, "--pull", "never", "--log-driver", "none"));
        line.addAll(List.of("--network", "none", "--read-only", "--cap-drop", "ALL", "--init"));
        line.addAll(List.of("--security-opt", "no-new-privileges", "--hostname", "sandbox"));
        if (isPodman()) {
            line.addAll(List.of("--read-only-tmpfs=false", "--http-proxy=false", "--no-hosts"));
        } else {
            PROXIES.forEach(
                    proxy -> line.addAll(List.of("-e", proxy + "=", "-e", proxy.toLowerCase(Locale.ROOT) + "=")));
        }
        line.addAll(bounds(command.allowance()));
        line.addAll(user(command.scratch()));
        // An engine on a system with SELinux would else have to mark our files as the container's.
        line.addAll(List.of("--security-opt", "label=disable"));
        command.readable().stream()
                .distinct()
                .filter(Files::exists)
                .forEach(path -> line.addAll(List.of("-v", path + ":" + path + ":ro")));
        line.addAll(List.of("-v", command.scratch() + ":" + command.scratch() + ":rw"));
        line.addAll(List.of("--workdir", command.scratch().toString()));
        for (String folder : List.of("HOME", "TMPDIR")) {
            line.addAll(List.of("-e", folder + "=" + command.scratch()));
        }
        line.addAll(List.of("-e", "LC_ALL=C.UTF-8"));
        line.addAll(List.of("--entrypoint", "/bin/sh", sandbox.image()));
        line.addAll(InnerScript.around(command, sandbox.longest()));
        return line;
    }

    private List<String> bounds(Allowance allowance) {
        String threads = Integer.toString(allowance.threads());
        String memory = allowance.megabytes() + "m";
        List<String> line = new ArrayList<>();
        if (sandbox.bounds()) {
            line.addAll(List.of("--pids-limit", threads, "--memory", memory, "--memory-swap", memory));
        }
        long fileBytes = allowance.diskMegabytes() * MEGABYTE;
        line.addAll(List.of("--ulimit", "core=0:0", "--ulimit", "nofile=1024:1024"));
        line.addAll(List.of("--ulimit", "fsize=" + fileBytes + ":" + fileBytes));
        if (countsOwn()) {
            // The engine's bound shall bite first, which can be told; and without any, root's Podman asks for more than
            // some machines give.
            int processes = sandbox.bounds() ? 2 * allowance.threads() : allowance.threads();
            line.addAll(List.of("--ulimit", "nproc=" + processes + ":" + processes));
        }
        line.addAll(List.of("--tmpfs", "/tmp:rw,size=64m,mode=1777", "--shm-size", "16m"));
        return line;
    }

    /** Whether the system counts the container's processes apart from those of whoever runs the grader. */
    private boolean countsOwn() {
        return slot.isPresent() || isPodman();
    }

    /** The owner of the scratch folder, as whom the engine's kind of root sees it. */
    private List<String> user(Path scratch) throws IOException {
        if (slot.isPresent()) {
            return List.of("--user", slot.get().uid() + ":" + slot.get().uid());
        }
        if (sandbox.engine().rootless() && !isPodman()) {
            return List.of("--user", "0:0");
        }
        String own = Files.getAttribute(scratch, "unix:uid") + ":" + Files.getAttribute(scratch, "unix:gid");
        return isPodman() ? List.of("--userns", "keep-id", "--user", own) : List.of("--user", own);
    }

    private boolean isPodman() {
        return sandbox.engine().kind() == Engine.Kind.PODMAN;
    }
}
