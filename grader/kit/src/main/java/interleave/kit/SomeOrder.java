package interleave.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Asks whether some order of the calls of several threads explains all that they returned.
 *
 * <p>That is sequential consistency (Lamport, 1979): each thread's own order is kept, and nothing else is
 * known of which call came first. Linearizability (Herlihy and Wing, 1990) asks for a little more, but
 * also for a clock, which would order the threads. Tries every order: for a handful of calls.
 */
public final class SomeOrder {
    private SomeOrder() {}

    /**
     * A call that was made.
     *
     * @param text how the student would write it: {@code tryIncrement(1)}
     * @param returned what it returned; null when there is nothing to return
     * @param model what it should do, one call at a time
     */
    public record Call<S>(String text, Object returned, Model<S> model) {

        private String told() {
            return returned == null ? text : text + " = " + Show.value(returned);
        }
    }

    /** What a call does to an object that only one thread uses; states are immutable. */
    @FunctionalInterface
    public interface Model<S> {
        Effect<S> apply(S before);
    }

    /** The state that a call leaves behind, and what it returns; null: nothing. */
    public record Effect<S>(S after, Object returns) {}

    /**
     * Passes when some order of the calls gives these results.
     *
     * @param start the state before all of them
     * @param threads the calls of each thread, in its order
     * @param afterwards calls that were made, in this order, when all threads had ended
     */
    public static <S> void explains(S start, List<List<Call<S>>> threads, List<Call<S>> afterwards) {
        if (explained(start, threads, new int[threads.size()], afterwards)) {
            return;
        }
        List<String> told = new ArrayList<>();
        for (int i = 0; i < threads.size(); i++) {
            told.add("thread " + (i + 1) + ": " + told(threads.get(i)));
        }
        told.add("at the end: " + told(afterwards));
        throw new ExpectationFailed("no order of these calls gives these results, from " + Show.value(start) + " on: "
                + String.join("; ", told));
    }

    private static <S> boolean explained(S state, List<List<Call<S>>> threads, int[] done, List<Call<S>> afterwards) {
        boolean ended = true;
        for (int i = 0; i < done.length; i++) {
            List<Call<S>> calls = threads.get(i);
            if (done[i] == calls.size()) {
                continue;
            }
            ended = false;
            Effect<S> effect = effectOf(calls.get(done[i]), state);
            if (effect == null) {
                continue;
            }
            done[i]++;
            boolean explained = explained(effect.after(), threads, done, afterwards);
            done[i]--;
            if (explained) {
                return true;
            }
        }
        return ended && follow(state, afterwards);
    }

    private static <S> boolean follow(S start, List<Call<S>> calls) {
        S state = start;
        for (Call<S> call : calls) {
            Effect<S> effect = effectOf(call, state);
            if (effect == null) {
                return false;
            }
            state = effect.after();
        }
        return true;
    }

    /** Gives what the call does to {@code state}; null when it would have returned something else. */
    private static <S> Effect<S> effectOf(Call<S> call, S state) {
        Effect<S> effect = call.model().apply(state);
        return Objects.equals(effect.returns(), call.returned()) ? effect : null;
    }

    private static <S> String told(List<Call<S>> calls) {
        return calls.isEmpty() ? "nothing" : calls.stream().map(Call::told).collect(Collectors.joining(", "));
    }
}
