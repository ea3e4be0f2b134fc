package interleave.kit.scheduler;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the student's source.
 *
 * @param at {@code SharedCounter.java:14}
 * @param method the method it lies in
 */
public record Site(String at, String method) {
    public static final int NONE = -1;
    /** Inside of the JDK: the place in the student's source stays where the JDK was called. */
    public static final int IN_LIBRARY = -2;

    private static final List<Site> SITES = new ArrayList<>();

    /** Keeps the site and gives its number. */
    public static synchronized int add(Site site) {
        SITES.add(site);
        return SITES.size() - 1;
    }

    public static synchronized Site get(int number) {
        return number == NONE ? new Site("", "") : SITES.get(number);
    }
}
