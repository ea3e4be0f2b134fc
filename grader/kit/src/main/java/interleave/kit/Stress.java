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
 * Runs the scenario often, on real threads, in a child JVM: for scenarios that are too large for {@link
 * EverySchedule}. It fails when a run breaks an expectation, throws, or comes to a standstill.
 *
 * <p>Time is real: a scenario may use {@link Timeline#untilOthersWait}, but must not let time pass.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(ChildJvmExtension.class)
public @interface Stress {}
