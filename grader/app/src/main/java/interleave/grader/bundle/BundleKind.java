package interleave.grader.bundle;

import java.util.List;
import java.util.Locale;

/** The systems that bundles are made for. */
public enum BundleKind {
    /** Keeps what is uploaded to itself. */
    GRADESCOPE(true, Long.MAX_VALUE, List.of("setup.sh", "run_autograder")),
    /** Serves bundles on a public page, and takes none above 10 MiB. */
    CLASSROOM50(false, 10 << 20, List.of("autograder.py"));

    private final boolean keepsSecrets;
    private final long maxBytes;
    private final List<String> scripts;

    BundleKind(boolean keepsSecrets, long maxBytes, List<String> scripts) {
        this.keepsSecrets = keepsSecrets;
        this.maxBytes = maxBytes;
        this.scripts = scripts;
    }

    /** Says whether hidden tests may be in it. */
    public boolean keepsSecrets() {
        return keepsSecrets;
    }

    long maxBytes() {
        return maxBytes;
    }

    /** Gives the names of what the system starts; they are resources in a folder of the kind's name. */
    List<String> scripts() {
        return scripts;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
