package interleave.kit.rubric;

import interleave.kit.exam.TestCase;
import interleave.kit.result.Outcome;

/** A test with its outcome. */
public record TestMark(TestCase test, Outcome outcome) {}
