package interleave.kit.explore;

/** Thrown at whoever reads {@code System.in}: nobody would ever answer. */
public final class ReadsInput extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public ReadsInput() {
        super("reads System.in, where nobody types anything while tests run."
                + " A method gets what it needs as its arguments.");
    }
}
