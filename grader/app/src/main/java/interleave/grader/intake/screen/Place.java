package interleave.grader.intake.screen;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.Source;

/** Says where something is, as a student looks for it: {@code Cell.get (Cell.java:12)}. */
final class Place {
    private Place() {}

    static String of(JavaAccess<?> access) {
        return of(access.getOrigin()) + in(access.getOriginOwner(), access.getLineNumber());
    }

    static String of(JavaMember member, int line) {
        return of(member) + in(member.getOwner(), line);
    }

    static String of(JavaClass type, int line) {
        return shortName(type) + in(type, line);
    }

    static String fileOf(JavaClass type) {
        return type.getSource().flatMap(Source::getFileName).orElse("");
    }

    static String readable(String className) {
        return className.replace('$', '.');
    }

    private static String of(JavaMember member) {
        // Constructors and initialisers have names that no student has written.
        String name = member.getName().startsWith("<") ? "" : "." + member.getName();
        return shortName(member.getOwner()) + name;
    }

    private static String shortName(JavaClass type) {
        String name = type.getName();
        return readable(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String in(JavaClass type, int line) {
        return " (" + fileOf(type) + (line > 0 ? ":" + line : "") + ")";
    }
}
