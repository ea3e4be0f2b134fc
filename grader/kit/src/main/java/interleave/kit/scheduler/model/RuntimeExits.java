package interleave.kit.scheduler.model;

/** Like {@link Exits}, for those who know where {@code System.exit} leads. */
@ModelOf(Runtime.class)
public final class RuntimeExits {
    private RuntimeExits() {}

    public static void exit(Runtime runtime, int status) {
        Exits.end("Runtime.exit", status);
    }

    public static void halt(Runtime runtime, int status) {
        Exits.end("Runtime.halt", status);
    }
}
