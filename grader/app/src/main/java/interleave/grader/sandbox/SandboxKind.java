package interleave.grader.sandbox;

import java.util.Locale;

/** The values of {@code --sandbox}. */
public enum SandboxKind {
    /** The strictest one that works on this machine. */
    AUTO,
    BWRAP,
    CONTAINER,
    NONE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
