package interleave.kit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In the kit,")
class ArchitectureTest {
    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("interleave.kit");

    @Test
    @DisplayName("packages depend on each other in one direction")
    void arrows() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("result")
                .definedBy("interleave.kit.result..")
                .layer("host")
                .definedBy("interleave.kit.host..")
                .layer("conduct")
                .definedBy("interleave.kit.conduct..")
                .layer("words")
                .definedBy("interleave.kit")
                .layer("explore")
                .definedBy("interleave.kit.explore..")
                .layer("wire")
                .definedBy("interleave.kit.wire..")
                .layer("exam")
                .definedBy("interleave.kit.exam..")
                .layer("judge")
                .definedBy(
                        "interleave.kit.scheduler..",
                        "interleave.kit.stress..",
                        "interleave.kit.process..",
                        "interleave.kit.vmlens..",
                        "interleave.kit.lincheck..")
                .layer("judges")
                .definedBy("interleave.kit.judges..")
                .layer("child")
                .definedBy("interleave.kit.child..")
                .layer("rubric")
                .definedBy("interleave.kit.rubric..")
                .layer("front")
                .definedBy("interleave.kit.junit..", "interleave.kit.github..")
                .whereLayer("front")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("child")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("judges")
                .mayOnlyBeAccessedByLayers("child", "front")
                .whereLayer("judge")
                .mayOnlyBeAccessedByLayers("judges")
                .whereLayer("rubric")
                .mayOnlyBeAccessedByLayers("front")
                .whereLayer("exam")
                .mayOnlyBeAccessedByLayers("judge", "judges", "child", "rubric", "front")
                .whereLayer("wire")
                .mayOnlyBeAccessedByLayers("exam", "judges", "child")
                .whereLayer("explore")
                .mayOnlyBeAccessedByLayers("judge", "judges", "child")
                .whereLayer("host")
                .mayOnlyBeAccessedByLayers("exam", "judge", "front")
                .whereLayer("conduct")
                .mayOnlyBeAccessedByLayers("words", "judge", "judges", "front")
                // An annotation has to name the extension that gives it its meaning.
                .ignoreDependency(resideInAPackage("interleave.kit"), nameMatching(".*ChildJvmExtension"))
                .check(KIT);
    }

    @Test
    @DisplayName("nothing sleeps, and nothing prints but the marks")
    void noSleepingNoPrinting() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(KIT);
        noClasses()
                .that()
                .resideOutsideOfPackages("interleave.kit.junit..", "interleave.kit.child..", "interleave.kit.github..")
                .should()
                .accessField(System.class, "out")
                .check(KIT);
    }

    @Test
    @DisplayName("what is public on the examiner's side never loads student code")
    void examinersSide() {
        classes()
                .that()
                .resideInAPackage("interleave.kit.exam..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage("interleave.kit.explore..").negate())
                .check(KIT);
        assertTrue(KIT.size() > 100, "the import has lost classes");
    }

    @Test
    @DisplayName("every package says what it takes in, what it gives out and what it may not know")
    void packageInfo() throws Exception {
        try (Stream<Path> folders = Files.walk(Path.of("src", "main", "java", "interleave", "kit"))) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertTrue(silent.isEmpty(), "without package-info.java: " + silent);
        }
    }
}
