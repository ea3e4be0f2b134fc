package interleave.counter;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Tells static fields that can hold a count from those that cannot.
 *
 * <p>A lock, a VarHandle, a function or a constant cannot. A type of the JDK's that is not known here
 * can; one of the student's own can unless its fields are final and cannot either.
 */
final class StaticState {
    private static final List<String> PACKAGES =
            List.of("java.lang.invoke", "java.util.function", "java.util.concurrent.locks", "java.math", "java.time");
    private static final List<Class<?>> TYPES = List.of(
            Object.class,
            String.class,
            Boolean.class,
            Byte.class,
            Character.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            Class.class,
            Runnable.class,
            Semaphore.class);

    private final Set<JavaClass> written;

    StaticState(Set<JavaClass> written) {
        this.written = written;
    }

    /** Gives the static fields that can hold state. */
    List<JavaField> fields() {
        return written.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> has(field, JavaModifier.STATIC) && !has(field, JavaModifier.SYNTHETIC))
                .filter(field -> !cannotChange(field, new HashSet<>()))
                .toList();
    }

    private boolean cannotChange(JavaField field, Set<JavaClass> asked) {
        return has(field, JavaModifier.FINAL) && holdsNothing(field.getRawType(), asked);
    }

    private boolean holdsNothing(JavaClass type, Set<JavaClass> asked) {
        if (written.contains(type)) {
            return !asked.add(type)
                    || written.stream()
                            .filter(one -> one.isAssignableTo(type.getName()))
                            .allMatch(one -> one.getAllFields().stream()
                                    .filter(field -> written.contains(field.getOwner()))
                                    .filter(field -> !has(field, JavaModifier.STATIC))
                                    .allMatch(field -> cannotChange(field, asked)));
        }
        return type.isPrimitive()
                || type.getName().startsWith("java.") && type.reflect().isEnum()
                || PACKAGES.contains(type.getPackageName())
                || type.getName().endsWith("FieldUpdater")
                || TYPES.stream().anyMatch(type::isEquivalentTo);
    }

    private static boolean has(JavaField field, JavaModifier modifier) {
        return field.getModifiers().contains(modifier);
    }
}
