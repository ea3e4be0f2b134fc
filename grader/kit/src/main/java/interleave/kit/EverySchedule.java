package interleave.kit;

import interleave.kit.junit.ChildJvmExtension;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Explores the schedules of the scenario, in a child JVM; it fails when one of them breaks an
 * expectation, throws, deadlocks or never ends.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(ChildJvmExtension.class)
public @interface EverySchedule {

    /** Whether a data race alone fails the test, even if no schedule shows a wrong value. */
    boolean races() default false;

    /**
     * Whether threads may have to wait for each other in the scenario, beyond a lock's short wait. The
     * second judge of data races is wrong about code that waits, and is then not asked.
     */
    boolean waits() default false;

    /** How many scenarios are drawn from the run's seed; for methods that take a {@link Draw}. */
    int draws() default 1;
}
