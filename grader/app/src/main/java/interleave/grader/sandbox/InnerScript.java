package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import interleave.kit.exam.JvmCommand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What runs in a container around the program.
 *
 * <p>Only in there is it known which bound was hit: the group's counters go with the container. An exit code
 * says it. Whoever forges that code, or ends the clock, tells a lie about himself, and is ended by the grader.
 */
final class InnerScript {
    /** The engine's own: it could not run the container, or has lost it. */
    static final int ENGINE_FAILED = 125;

    private static final int MEMORY = 221;
    private static final int THREADS = 222;

    private static final String TEXT =
            """
            { sleep "$1"; kill -9 -1; } >/dev/null 2>&1 &
            shift
            until [ "$1" = -- ]; do
                export "$1"
                shift
            done
            shift
            "$@"
            code=$?
            groups=/sys/fs/cgroup
            hit() {
                [ -r "$1" ] || return 1
                while read -r key count; do
                    [ "$key" != "$2" ] || [ "$count" = 0 ] || return 0
                done <"$1"
                return 1
            }
            if hit $groups/memory.events oom_kill || hit $groups/memory/memory.oom_control oom_kill; then exit 221; fi
            if hit $groups/pids.events max || hit $groups/pids/pids.events max; then exit 222; fi
            case $code in 125 | 221 | 222) exit 1 ;; esac
            exit $code
            """;

    private InnerScript() {}

    /** Gives the arguments of a shell that runs the command. */
    static List<String> around(JvmCommand command, Duration longest) {
        List<String> arguments = new ArrayList<>(List.of("-c", TEXT, "sandbox", Long.toString(longest.toSeconds())));
        // The shell is without them: by one of them the kit knows the processes of a test, and ends them.
        command.environment().forEach((key, value) -> arguments.add(key + "=" + value));
        arguments.add("--");
        // The image has one of its own, wherever that is.
        arguments.add(command.java().getFileName().toString());
        arguments.addAll(command.arguments());
        return arguments;
    }

    /** Says which bound a container has hit that ended with this code. */
    static Optional<String> broken(int code, Allowance allowance) {
        return Bounds.broken(allowance, code == MEMORY ? 1 : 0, code == THREADS ? 1 : 0);
    }
}
