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
 * Runs the method once, in a child JVM that may start processes; all that are left when the method has
 * ended are ended then. A failure shows which process did what, in time.
 *
 * <p>The words of such tests are in {@link interleave.kit.process}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(ChildJvmExtension.class)
public @interface RealProcesses {}
