package interleave.grader.intake.screen;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.stream.Stream;

/** Finds methods that must not be declared. */
final class Declarations {
    /** What a thread is known and looked at by. */
    private static final Set<String> IDENTITY =
            Set.of("equals(java.lang.Object)", "getId()", "getStackTrace()", "getState()", "hashCode()");

    private Declarations() {}

    static Stream<Complaint> of(JavaClass type) {
        return type.getMethods().stream().flatMap(Declarations::of);
    }

    private static Stream<Complaint> of(JavaMethod method) {
        if (method.getModifiers().contains(JavaModifier.NATIVE)) {
            return Stream.of(complaint(method, "is a native method", Rules.NATIVE_METHOD));
        }
        if (method.getOwner().isAssignableTo(Thread.class)
                && IDENTITY.contains(method.getFullName()
                        .substring(method.getOwner().getName().length() + 1))) {
            return Stream.of(complaint(method, "is declared by a class of threads", Rules.THREAD_IDENTITY));
        }
        boolean finalizer = method.getName().equals("finalize")
                && method.getRawParameterTypes().isEmpty();
        return finalizer ? Stream.of(complaint(method, "is a finalizer", Rules.FINALIZER)) : Stream.empty();
    }

    private static Complaint complaint(JavaMethod method, String what, Rule rule) {
        int line = method.getSourceCodeLocation().getLineNumber();
        return new Complaint(Place.fileOf(method.getOwner()), line, Place.of(method, line) + " " + what, rule);
    }
}
