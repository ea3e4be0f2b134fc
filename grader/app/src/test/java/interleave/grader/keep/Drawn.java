package interleave.grader.keep;

import interleave.grader.verdict.Graded;
import interleave.grader.verdict.Verdict;
import interleave.kit.exam.Judge;
import interleave.kit.exam.TestCase;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Schedule;
import interleave.kit.result.Status;
import interleave.kit.result.Step;
import interleave.kit.rubric.Part;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.TestMark;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Results of any kind, with any text in them. */
final class Drawn {
    private final Random random;

    Drawn(long seed) {
        random = new Random(seed);
    }

    Graded graded() {
        return new Graded(text(), verdict(), some(this::part), random.nextDouble() * 1000, some(this::text));
    }

    private Verdict verdict() {
        return one(
                new Verdict.Accepted(),
                new Verdict.Wrong(),
                new Verdict.CompileError(text()),
                new Verdict.Rejected(text()),
                new Verdict.TimedOut(),
                new Verdict.Crashed(),
                new Verdict.GraderFault(text()));
    }

    private PartMark part() {
        Part part = new Part(text(), text(), random.nextInt(101));
        return new PartMark(part, random.nextInt(101), one(Status.values()), some(this::test));
    }

    private TestMark test() {
        List<Judge> judges = some(() -> one(Judge.values()));
        TestCase test = new TestCase(
                text(), text(), text(), text(), judges, random.nextBoolean(), random.nextInt(), random.nextBoolean());
        Schedule schedule = random.nextBoolean() ? Schedule.NONE : new Schedule(some(this::text), some(this::step));
        return new TestMark(test, new Outcome(one(Ending.values()), text(), schedule, random.nextDouble()));
    }

    private Step step() {
        return new Step(random.nextInt(), text(), text(), one(Step.Mark.values()));
    }

    /** Any letters, halves of letters too. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
        }
        return text.toString();
    }

    private <T> List<T> some(Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(4)).toList();
    }

    @SafeVarargs
    private final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
