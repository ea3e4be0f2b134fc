package interleave.kit;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;

/**
 * What a test draws its inputs from: fixed by the run's seed, the test's name and the number of the
 * draw, so that each run of one scenario draws the same.
 */
public final class Draw {
    private static final int GENERATION_SIZE = 1000;

    private final long seed;
    private Random random;

    public Draw(long seed) {
        this.seed = seed;
        again();
    }

    /** Starts over: the next values are the first ones again. */
    public void again() {
        random = new Random(seed);
    }

    public long seed() {
        return seed;
    }

    /** Gives the next value of {@code arbitrary}. */
    public <T> T any(Arbitrary<T> arbitrary) {
        Object[] drawn = new Object[1];
        JqwikSession.run(() ->
                drawn[0] = arbitrary.generator(GENERATION_SIZE).next(random).value());
        @SuppressWarnings("unchecked")
        T value = (T) drawn[0];
        return value;
    }
}
