package interleave.queue.tests;

import static interleave.kit.Scenario.together;

import interleave.kit.Expect;
import interleave.queue.ResultQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where elements have gone to. */
final class Taken {
    private Taken() {}

    /**
     * Passes when each of the elements that were put in has come out of one of the calls, or is still
     * there; once, and nothing else.
     */
    static void expect(ResultQueue<String> queue, Stream<String> put, Attempt... calls) {
        List<String> taken = new ArrayList<>();
        for (Attempt call : calls) {
            if (call.hasReturned()) {
                taken.add(String.valueOf(call.returned()));
            }
        }
        List<String> left = drain(queue);
        List<String> all = Stream.concat(taken.stream(), left.stream()).sorted().toList();
        String where = "taken " + taken + ", left in the queue " + left;
        Expect.that(put.sorted().toList().equals(all), "each element comes out once: " + where);
    }

    /** Takes what is there; nothing else may be going on. */
    static List<String> drain(ResultQueue<String> queue) {
        List<String> left = new ArrayList<>();
        together(() -> {
            while (queue.size() > 0) {
                left.add(queue.take());
                Expect.that(left.size() <= 10, "the queue gives elements without end: " + left);
            }
        });
        return left;
    }
}
