package interleave.grader;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final List<String> PACKAGES = List.of(
            "assignment", "create", "export", "bundle", "intake", "sandbox", "verdict", "report", "keep", "cli");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("interleave.grader");

    @Test
    @DisplayName("the rules look at every package of the pipeline, and not at nothing")
    void rulesSeeClasses() {
        for (String name : PACKAGES) {
            assertTrue(
                    classes.stream().anyMatch(type -> type.getPackageName().startsWith("interleave.grader." + name)),
                    () -> "no class of " + name + " was imported");
        }
    }

    @Test
    @DisplayName("arrows go one way: assignment, intake, sandbox, verdict, report, keep, cli; create, export"
            + " and bundle beside them")
    void arrowsGoOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("assignment")
                .definedBy("interleave.grader.assignment..")
                .layer("create")
                .definedBy("interleave.grader.create..")
                .layer("export")
                .definedBy("interleave.grader.export..")
                .layer("bundle")
                .definedBy("interleave.grader.bundle..")
                .layer("intake")
                .definedBy("interleave.grader.intake..")
                .layer("sandbox")
                .definedBy("interleave.grader.sandbox..")
                .layer("verdict")
                .definedBy("interleave.grader.verdict..")
                .layer("report")
                .definedBy("interleave.grader.report..")
                .layer("keep")
                .definedBy("interleave.grader.keep..")
                .layer("cli")
                .definedBy("interleave.grader.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("create")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("bundle")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("export")
                .mayOnlyBeAccessedByLayers("bundle", "cli")
                .whereLayer("keep")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("keep", "cli")
                .whereLayer("verdict")
                .mayOnlyBeAccessedByLayers("report", "keep", "cli")
                .whereLayer("sandbox")
                .mayOnlyBeAccessedByLayers("verdict", "report", "keep", "cli")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("sandbox", "verdict", "report", "keep", "cli")
                .check(classes);
    }

    @Test
    @DisplayName("no package needs one that needs it")
    void noCycles() {
        slices().matching("interleave.grader.(*)..").should().beFreeOfCycles().check(classes);
    }
}
