package interleave.kit.scheduler.model;

/** Student code uses something that the scheduler has no model of; another judge has to look at it. */
public final class NotModelled extends Error {
    private static final long serialVersionUID = 1;

    NotModelled(String what) {
        super("no model of " + what);
    }
}
