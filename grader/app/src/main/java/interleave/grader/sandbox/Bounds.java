package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import java.util.Optional;

/** The words for a bound that was hit. */
final class Bounds {
    private Bounds() {}

    /**
     * @param kills how often the system has killed a process because memory was used up
     * @param refusals how often it has refused to start a process or a thread
     */
    static Optional<String> broken(Allowance allowance, long kills, long refusals) {
        if (kills > 0) {
            return Optional.of("used more than its " + allowance.megabytes() + " MB of memory");
        }
        return refusals > 0
                ? Optional.of("started more than its " + allowance.threads() + " processes and threads")
                : Optional.empty();
    }

    static String disk(Allowance allowance) {
        return "wrote more than its " + allowance.diskMegabytes() + " MB, or more than " + DiskWatch.MOST_FILES
                + " files, to the disk";
    }
}
