package interleave.kit.scheduler;

/** Says in words which two accesses race. */
final class RaceText {
    private RaceText() {}

    static String describe(Location location, Accesses.Access earlier, Accesses.Access later) {
        return "Data race on " + location.name() + ": " + words(earlier) + ", " + words(later)
                + ", and nothing orders the two: no common lock, no volatile variable, no start or join."
                + (later.write() && earlier.write() ? "" : " The reader may see an old value for ever.");
    }

    private static String words(Accesses.Access access) {
        Site site = Site.get(access.site());
        return access.thread().name + (access.write() ? " writes it" : " reads it") + " in " + site.method() + "() at "
                + site.at();
    }
}
