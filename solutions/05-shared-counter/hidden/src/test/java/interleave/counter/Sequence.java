package interleave.counter;

import interleave.kit.SomeOrder.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Calls of one thread on a new counter, held against the model. */
final class Sequence {
    private Sequence() {}

    /** Says in a sentence where a new counter first differs from the model; null when it does not. */
    static String difference(List<Operation> calls) {
        Counter counter = new SharedCounter();
        long model = 0;
        for (int i = 0; i < calls.size(); i++) {
            Operation call = calls.get(i);
            Effect<Long> expected = call.model().apply(model);
            Object got = call.on().apply(counter);
            model = expected.after();
            if (!Objects.equals(expected.returns(), got)) {
                String made =
                        calls.subList(0, i + 1).stream().map(Operation::text).collect(Collectors.joining(", "));
                return "new SharedCounter(), " + made + ": expected " + expected.returns() + ", got " + got;
            }
        }
        return null;
    }

    /** Leaves out calls for as long as what is left still differs from the model. */
    static List<Operation> shortest(List<Operation> calls) {
        List<Operation> shortest = new ArrayList<>(calls);
        for (int i = shortest.size() - 1; i >= 0; i--) {
            List<Operation> shorter = new ArrayList<>(shortest);
            shorter.remove(i);
            if (difference(shorter) != null) {
                shortest = shorter;
                i = shortest.size();
            }
        }
        return shortest;
    }
}
