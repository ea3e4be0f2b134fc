package interleave.kit.result;

/**
 * One step of one thread in a schedule.
 *
 * @param thread index into {@link Schedule#threads()}
 * @param what what the thread did, with values: {@code reads counter = 0}
 * @param at where in the student's source, {@code SharedCounter.java:14}; empty when outside of it
 * @param mark whether it is about waiting
 */
public record Step(int thread, String what, String at, Mark mark) {

    /** A step that is not about waiting. */
    public Step(int thread, String what, String at) {
        this(thread, what, at, Mark.NONE);
    }

    /** What a step has to do with waiting. */
    public enum Mark {
        NONE(" "),
        /** From here on the thread waits. */
        WAITS("◦"),
        /** The thread wakes others, or tries to. */
        WAKES("!"),
        /** The thread has waited and goes on. */
        GOES_ON("▸");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** Gives the sign that stands for it in text, a column wide. */
        public String sign() {
            return sign;
        }
    }
}
