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
    private static final String LEFT_OUT = "… ";

    /** Files that do not name a mark mean none. */
    public Step {
        mark = mark == null ? Mark.NONE : mark;
    }

    /** A step that is not about waiting. */
    public Step(int thread, String what, String at) {
        this(thread, what, at, Mark.NONE);
    }

    /** Stands for steps that are left out; {@code thread} takes the one after them. */
    public static Step leftOut(int thread, long steps) {
        return new Step(thread, LEFT_OUT + steps + " steps later …", "");
    }

    /** Whether steps are left out here: who waited before may not wait any more. */
    boolean standsForMany() {
        return what.startsWith(LEFT_OUT);
    }

    /** What a step has to do with waiting; the signs are ASCII, since not every console shows more. */
    public enum Mark {
        NONE(" ", ""),
        /** From here on the thread waits. */
        WAITS(".", "begins to wait"),
        /** The thread wakes others, or tries to. */
        WAKES("!", "wakes, or tries to"),
        /** The thread has waited and goes on. */
        GOES_ON(">", "goes on");

        private final String sign;
        private final String meaning;

        Mark(String sign, String meaning) {
            this.sign = sign;
            this.meaning = meaning;
        }

        /** Gives the sign that stands for it in text, a column wide. */
        public String sign() {
            return sign;
        }

        /** Gives what a legend says of it; empty for {@link #NONE}. */
        public String meaning() {
            return meaning;
        }
    }
}
