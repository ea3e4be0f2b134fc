package interleave.counter;

import com.tngtech.archunit.core.domain.JavaField;
import interleave.kit.Expect;
import interleave.kit.OneRun;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Reads class files, and runs nothing of them but the first test's five calls. */
@Tag("part:rules")
@DisplayName("By the rules,")
class RulesTest {

    @OneRun
    @DisplayName("every method is written")
    void everyMethodIsWritten() {
        Counter counter = new SharedCounter();
        counter.increment();
        counter.add(1);
        counter.value();
        counter.tryIncrement(10);
        counter.getAndReset();
    }

    @OneRun
    @DisplayName("no static field can hold a count")
    void noStaticState() {
        List<JavaField> fields = new StaticState(Written.classes()).fields();
        List<String> told = fields.stream()
                .map(field -> field.getRawType().getSimpleName() + " " + field.getName() + " in "
                        + field.getOwner().getSimpleName())
                .sorted()
                .toList();
        Expect.that(
                fields.isEmpty(), "a static field belongs to all counters together, so none may hold state: " + told);
    }

    @OneRun
    @DisplayName("nothing sleeps, or waits for time to pass")
    void noSleeping() {
        List<String> calls = Sleeping.calls(Written.classes());
        Expect.that(
                calls.isEmpty(),
                "time that passes proves nothing about other threads, so do not wait for it: " + calls);
    }

    @OneRun
    @DisplayName("no loop only looks until another thread is done: it compares and sets")
    void noSpinning() {
        List<String> loops = Spinning.loops(Written.classes());
        Expect.that(loops.isEmpty(), "what a loop only looked at may have changed again before it acts: " + loops);
    }
}
