package interleave.kit.lincheck;

import interleave.kit.Expect;
import interleave.kit.Scenario;
import interleave.kit.explore.Trial;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** A lost update of our own. Where it is overlooked, nothing that is not found means anything. */
final class Canary {
    private int value;

    private void increment() {
        int seen = value;
        value = seen + 1;
    }

    /** The body of a test: reached by reflection, as those are. */
    void twoIncrements() {
        Canary counter = Scenario.shared("canary", new Canary());
        Scenario.together(counter::increment, counter::increment);
        Expect.equal("canary", 2, counter.value);
    }

    static Trial trial() throws ReflectiveOperationException {
        Method method = Canary.class.getDeclaredMethod("twoIncrements");
        Trial.Scenario scenario = () -> {
            try {
                method.invoke(new Canary());
            } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
            }
        };
        return new Trial("canary", false, scenario, List.of(Canary.class.getName()));
    }
}
