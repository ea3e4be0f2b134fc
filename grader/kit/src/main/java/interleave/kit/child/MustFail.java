package interleave.kit.child;

import interleave.kit.Expect;

/** A test that no submission can pass or change; {@code exam.Decoy} says what for. */
final class MustFail {
    void fails(int number) {
        Expect.equal("the number", number, -1);
    }
}
