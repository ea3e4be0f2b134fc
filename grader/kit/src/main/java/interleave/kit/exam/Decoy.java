package interleave.kit.exam;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.wire.Order;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A trial that must fail, hidden among those of a child JVM: it has a random name, stands at a random place, and
 * fails in words that hold a random number. Whoever makes all tests pass, or tells of them without having run
 * them, gets this one wrong; then nothing that its JVM has told is believed. It is in no result and no count.
 *
 * @param trial what the order says of it
 */
record Decoy(Order.TrialOrder trial) {
    private static final Random RANDOM = new SecureRandom();
    private static final String CLASS = "interleave.kit.child.MustFail";
    private static final String METHOD = "fails";
    private static final int LETTERS = 12;

    /** What a thread that an honest submission has left behind may do to whatever trial comes next. */
    private static final Set<Ending> BY_ACCIDENT =
            EnumSet.of(Ending.OUT_OF_MEMORY, Ending.TIME_LIMIT, Ending.DEADLOCK, Ending.JVM_EXIT, Ending.NOT_KNOWN);

    /** Makes one whose name looks like that of {@code other}. */
    static Decoy beside(Order.TrialOrder other) {
        String letters = RANDOM.ints(LETTERS, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
        String name = other.className() + "#" + letters;
        return new Decoy(
                new Order.TrialOrder(name, CLASS, METHOD, RANDOM.nextInt(Integer.MAX_VALUE), false, other.judge()));
    }

    List<Order.TrialOrder> among(List<Order.TrialOrder> trials) {
        List<Order.TrialOrder> all = new ArrayList<>(trials);
        all.add(RANDOM.nextInt(all.size() + 1), trial);
        return all;
    }

    /** Tells whether {@code outcome}, told of this trial, cannot be what came of it. */
    boolean belies(Outcome outcome) {
        boolean asItMust = outcome.ending() == Ending.WRONG_RESULT
                && outcome.message().equals("the number: expected " + trial.draw() + ", got -1");
        return !asItMust && !BY_ACCIDENT.contains(outcome.ending());
    }
}
