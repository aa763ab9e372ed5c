package dev.recapgallery;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house plan as law: which package may know which. */
class HousePlanTest {

    private static final String ROOT = "dev.recapgallery";
    private static final String[] MIDDLE = {"Input", "Image", "Publish", "Post", "Lint"};

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesKnowOnlyThoseBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("Cli")
                .definedBy(ROOT + ".cli..")
                .layer("Desk")
                .definedBy(ROOT + ".desk..")
                .layer("Root")
                .definedBy(ROOT)
                .layer("Input")
                .definedBy(ROOT + ".input..")
                .layer("Image")
                .definedBy(ROOT + ".image..")
                .layer("Publish")
                .definedBy(ROOT + ".publish..")
                .layer("Post")
                .definedBy(ROOT + ".post..")
                .layer("Lint")
                .definedBy(ROOT + ".lint..")
                .layer("Edit")
                .definedBy(ROOT + ".edit..")
                .layer("Model")
                .definedBy(ROOT + ".model..")
                .layer("Text")
                .definedBy(ROOT + ".text..")
                .layer("Problem")
                .definedBy(ROOT + ".problem..")
                .whereLayer("Cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("Desk")
                .mayOnlyBeAccessedByLayers("Cli")
                .whereLayer("Root")
                .mayOnlyBeAccessedByLayers("Desk", "Cli")
                .whereLayer("Input")
                .mayOnlyBeAccessedByLayers("Root", "Desk", "Cli")
                .whereLayer("Image")
                .mayOnlyBeAccessedByLayers("Root", "Desk", "Cli")
                .whereLayer("Publish")
                .mayOnlyBeAccessedByLayers("Root", "Desk", "Cli")
                .whereLayer("Post")
                .mayOnlyBeAccessedByLayers("Root", "Desk", "Cli")
                .whereLayer("Lint")
                .mayOnlyBeAccessedByLayers("Root", "Desk", "Cli")
                .whereLayer("Edit")
                .mayOnlyBeAccessedByLayers("Post", "Desk", "Cli")
                .whereLayer("Model")
                .mayOnlyBeAccessedByLayers(concat(MIDDLE, "Edit", "Root", "Desk", "Cli"))
                .whereLayer("Text")
                .mayOnlyBeAccessedByLayers("Input", "Post", "Lint", "Edit")
                .check(house);
    }

    @Test
    void problemDependsOnNothingOfOurs() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".problem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".model..", ROOT + ".input..", ROOT + ".publish..", ROOT + ".image..")
                .check(house);
    }

    @Test
    void textKnowsNoWordOfOurs() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".text..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(ROOT + ".text.."))))
                .check(house);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void modelAndLintDoNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".model..",
                        ROOT + ".lint..",
                        ROOT + ".problem..",
                        ROOT + ".post..",
                        ROOT + ".edit..",
                        ROOT + ".text..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket.*|URL|.*Connection|http\\..*)")
                .check(house);
    }

    @Test
    void onlyCommandsSpeakToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(house);
    }

    @Test
    void nothingStaticChanges() {
        noFields().that().areStatic().should().notBeFinal().check(house);
    }

    private static String[] concat(String[] first, String... more) {
        String[] all = new String[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
