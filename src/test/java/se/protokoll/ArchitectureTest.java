package se.protokoll;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The packages stand in the order in which a document travels, and imports go one way. */
@AnalyzeClasses(packages = "se.protokoll", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule importsGoOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("se.protokoll..")
            .withOptionalLayers(true)
            .layer("minutes")
            .definedBy("se.protokoll.minutes..")
            .layer("registry")
            .definedBy("se.protokoll.registry..")
            .layer("text")
            .definedBy("se.protokoll.text..")
            .layer("language")
            .definedBy("se.protokoll.language..")
            .layer("confidence")
            .definedBy("se.protokoll.confidence..")
            .layer("extract")
            .definedBy("se.protokoll.extract..")
            .layer("correction")
            .definedBy("se.protokoll.correction..")
            .layer("index")
            .definedBy("se.protokoll.index..")
            .layer("report")
            .definedBy("se.protokoll.report..")
            .layer("evaluation")
            .definedBy("se.protokoll.evaluation..")
            .layer("job")
            .definedBy("se.protokoll.job..")
            .layer("web")
            .definedBy("se.protokoll.web..")
            .layer("cli")
            .definedBy("se.protokoll.cli..")
            .layer("node")
            .definedBy("se.protokoll.node..")
            .layer("kibana")
            .definedBy("se.protokoll.kibana..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("cli", "web")
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("web", "cli")
            .whereLayer("correction")
            .mayOnlyBeAccessedByLayers("job", "web", "cli")
            .whereLayer("index")
            .mayOnlyBeAccessedByLayers("report", "job", "web", "cli")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("index", "evaluation", "job", "web", "cli")
            .whereLayer("confidence")
            .mayOnlyBeAccessedByLayers("extract", "evaluation", "cli")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("extract", "job", "web", "cli")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("extract", "index", "job", "web", "cli")
            .whereLayer("kibana")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("node")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule theDomainKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("se.protokoll.minutes..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "se.protokoll.minutes..");

    @ArchTest
    static final ArchRule factsAboutSwedenKnowNoFiles = noClasses()
            .that()
            .resideInAPackage("se.protokoll.registry..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "co.elastic..", "org.springframework..");

    @ArchTest
    static final ArchRule extractionKnowsNeitherIndexNorJob = noClasses()
            .that()
            .resideInAPackage("se.protokoll.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.springframework..", "org.apache.tika..");

    /** Within extract, too, each package uses those before it only. */
    private static final List<String> READING_ORDER = List.of(
            "words", "labels", "layout", "cover", "head", "agenda", "decisions", "lists", "attendance", "signatures");

    @ArchTest
    static void extractionReadsInOneOrder(JavaClasses classes) {
        for (int i = 0; i < READING_ORDER.size(); i++) {
            var later = Stream.concat(
                    READING_ORDER.stream().skip(i + 1L).map(name -> "se.protokoll.extract." + name),
                    Stream.of("se.protokoll.extract"));
            noClasses()
                    .that()
                    .resideInAPackage("se.protokoll.extract." + READING_ORDER.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later.toArray(String[]::new))
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule othersSeeOfExtractionOnlyItsFront = noClasses()
            .that()
            .resideOutsideOfPackage("se.protokoll.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("se.protokoll.extract.*..");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("se.protokoll.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nullnessIsDeclaredEverywhere = classes().should(liveInANullMarkedPackage());

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        type.getPackage().isAnnotatedWith(NullMarked.class),
                        type.getName() + " is in a package whose package-info.java is not @NullMarked"));
            }
        };
    }
}
