package interleave.kit.scheduler;

/** Unwinds the threads of a run that needs no more steps. Never seen outside of this package. */
public final class Abandoned extends Error {
    private static final long serialVersionUID = 1;

    Abandoned() {
        super("this run is over", null, false, false);
    }
}
