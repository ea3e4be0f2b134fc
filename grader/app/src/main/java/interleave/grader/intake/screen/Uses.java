package interleave.grader.intake.screen;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a class uses of libraries: members, and types that are only named. */
final class Uses {
    private final JavaClass user;
    private final JavaClasses own;

    private Uses(JavaClass user, JavaClasses own) {
        this.user = user;
        this.own = own;
    }

    /** @param own the student's classes and the contract's, whose own members are no library's */
    static Stream<Use> of(JavaClass user, JavaClasses own) {
        Uses uses = new Uses(user, own);
        List<Use> members = user.getAccessesFromSelf().stream()
                .map(uses::member)
                .flatMap(Optional::stream)
                .toList();
        Set<String> told = members.stream().map(Uses::typeAndLine).collect(Collectors.toSet());
        Stream<Use> types = user.getDirectDependenciesFromSelf().stream()
                .map(uses::type)
                .flatMap(Optional::stream)
                .filter(use -> !told.contains(typeAndLine(use)));
        return Stream.concat(members.stream(), types);
    }

    private static String typeAndLine(Use use) {
        return use.type() + ":" + use.line();
    }

    private Optional<Use> member(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass type = target.getOwner().getBaseComponentType();
        Set<String> owners = owners(target, type);
        if (type.isPrimitive() || (isOwn(type) && owners.isEmpty())) {
            return Optional.empty();
        }
        JavaClass shown = isOwn(type) ? declaring(target).orElse(type) : type;
        return Optional.of(new Use(
                isOwn(type) ? shown.getName() : type.getName(),
                supertypes(shown),
                owners,
                target.getName(),
                Place.fileOf(user),
                access.getLineNumber(),
                Place.of(access),
                verb(access)
                        + Place.readable(shown.getName())
                        + (isConstructor(access) ? "" : "." + target.getName())));
    }

    private Optional<Use> type(Dependency dependency) {
        JavaClass type = dependency.getTargetClass().getBaseComponentType();
        if (type.isPrimitive() || isOwn(type)) {
            return Optional.empty();
        }
        int line = dependency.getSourceCodeLocation().getLineNumber();
        return Optional.of(new Use(
                type.getName(),
                supertypes(type),
                Set.of(),
                "",
                Place.fileOf(user),
                line,
                Place.of(user, line),
                "uses " + Place.readable(type.getName())));
    }

    private Set<String> owners(AccessTarget target, JavaClass type) {
        JavaClass declaring = declaring(target).orElse(type);
        return isOwn(declaring) ? Set.of() : supertypes(declaring);
    }

    private static Optional<JavaClass> declaring(AccessTarget target) {
        return target.resolveMember().map(JavaMember::getOwner);
    }

    private static Set<String> supertypes(JavaClass type) {
        return type.getAllClassesSelfIsAssignableTo().stream()
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    private boolean isOwn(JavaClass type) {
        return own.contain(type.getName());
    }

    private static boolean isConstructor(JavaAccess<?> access) {
        return access.getTarget().getName().equals("<init>");
    }

    private static String verb(JavaAccess<?> access) {
        if (access instanceof JavaConstructorCall) {
            return "creates a ";
        }
        return access instanceof JavaFieldAccess ? "uses " : "calls ";
    }
}
