package interleave.kit.result;

/**
 * How one test ended.
 *
 * @param ending why
 * @param message what the student reads: what happened, what was expected; empty when passed
 * @param schedule the run that shows it, or {@link Schedule#NONE}
 * @param seconds wall-clock time
 */
public record Outcome(Ending ending, String message, Schedule schedule, double seconds) {

    public static Outcome passed() {
        return new Outcome(Ending.PASSED, "", Schedule.NONE, 0);
    }

    public static Outcome of(Ending ending, String message) {
        return new Outcome(ending, message, Schedule.NONE, 0);
    }

    public static Outcome of(Ending ending, String message, Schedule schedule) {
        return new Outcome(ending, message, schedule, 0);
    }

    /** Gives it with one more sentence in its message. */
    public Outcome adding(String sentence) {
        return new Outcome(
                ending,
                message.endsWith(".") ? message + " " + sentence : message + ". " + sentence,
                schedule,
                seconds);
    }

    public Outcome in(double wallClockSeconds) {
        return new Outcome(ending, message, schedule, wallClockSeconds);
    }

    public Status status() {
        return ending.status();
    }

    public boolean isPassed() {
        return ending == Ending.PASSED;
    }
}
