package interleave.kit.conduct;

/** What one thread of a scenario does; it may throw anything. */
@FunctionalInterface
public interface Action {
    void run() throws Throwable;
}
