package interleave.kit.scheduler.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whose methods the public static methods of a model stand for. A method of the same name, whose
 * first parameter is the receiver, replaces an instance method; one without replaces a static method.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ModelOf {
    Class<?> value();
}
