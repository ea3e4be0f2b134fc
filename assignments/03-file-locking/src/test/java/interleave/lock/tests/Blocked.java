package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.process.Call;

/** What must wait for somebody. */
final class Blocked {
    private Blocked() {}

    /** Waits until the call waits; fails with {@code otherwise} when it is over instead. */
    static void expect(Call<?> call, String otherwise) throws InterruptedException {
        if (!call.untilItWaits()) {
            call.value();
            Expect.that(false, otherwise);
        }
    }
}
