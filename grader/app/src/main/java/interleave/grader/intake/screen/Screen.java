package interleave.grader.intake.screen;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds compiled classes against what an assignment allows. Looks at bytecode, so that no trick with
 * source text hides anything. What the compiler itself puts in — for lambdas, records, the joining of
 * strings — is no use of the student's, and is not looked at.
 */
public final class Screen {
    private static final String RESOLUTION = "import.dependencyResolutionProcess.maxIterationsFor";
    private static final List<String> NOT_RESOLVED =
            List.of("MemberTypes", "EnclosingTypes", "PermittedSubclasses", "AnnotationTypes", "GenericSignatureTypes");

    private final Allowed allowed;

    /** @param allowed names of packages, classes and members, besides what is allowed everywhere */
    public Screen(Collection<String> allowed) {
        this.allowed = Allowed.by(allowed);
    }

    /**
     * Gives a sentence for each use that is not allowed, by file and line: what, where and the reason.
     * They contain names that the student chose.
     *
     * @param classes the folder of the submission's classes
     * @param contract the folder of the contract's classes, which are not judged
     */
    public List<String> complaints(Path classes, Path contract) {
        JavaClasses imported = imported(classes, contract);
        return imported.stream()
                .filter(type -> isIn(classes, type))
                .flatMap(type -> Stream.concat(notAllowed(Uses.of(type, imported)), Declarations.of(type)))
                .sorted(Comparator.comparing(Complaint::file)
                        .thenComparing(Complaint::line)
                        .thenComparing(Complaint::sentence))
                .map(Complaint::sentence)
                .distinct()
                .toList();
    }

    private Stream<Complaint> notAllowed(Stream<Use> uses) {
        return uses.flatMap(use ->
                brokenBy(use)
                        .map(rule -> new Complaint(use.file(), use.line(), use.place() + " " + use.does(), rule))
                        .stream());
    }

    Optional<Rule> brokenBy(Use use) {
        Optional<Rule> broken =
                Rules.ALL.stream().filter(rule -> rule.isBrokenBy(use, allowed)).findFirst();
        return broken.isPresent() || allowed.covers(use) ? broken : Optional.of(Rules.NOT_LISTED);
    }

    private static JavaClasses imported(Path classes, Path contract) {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            // Without the JDK's classes nobody would know from whom a member is inherited. Their files
            // are read; no class is loaded.
            configuration.setResolveMissingDependenciesFromClassPath(true);
            // Only classes that something is called on, and what they inherit from: that is most of the time.
            NOT_RESOLVED.forEach(types -> configuration.setProperty(RESOLUTION + types, "0"));
            return new ClassFileImporter().importPaths(classes, contract);
        });
    }

    private static boolean isIn(Path classes, JavaClass type) {
        return Files.exists(classes.resolve(type.getName().replace('.', '/') + ".class"));
    }
}
