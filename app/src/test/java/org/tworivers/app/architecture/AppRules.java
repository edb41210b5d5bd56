package org.tworivers.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/// The rules of app, and those of the whole house, each for any root package, so that each can be seen to
/// fail on a wrong example.
final class AppRules {
    private AppRules() {}

    static ArchRule roomsUseOnlyRoomsBelow(String root) {
        return CompositeArchRule.of(classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .resideInAnyPackage(
                                root + ".store..",
                                root + ".exchange..",
                                root + ".render..",
                                root + ".work..",
                                root + ".cli..",
                                root + ".web.."))
                .and(layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .withOptionalLayers(true)
                        .layer("store")
                        .definedBy(root + ".store..")
                        .layer("exchange")
                        .definedBy(root + ".exchange..")
                        .layer("render")
                        .definedBy(root + ".render..")
                        .layer("work")
                        .definedBy(root + ".work..")
                        .layer("cli")
                        .definedBy(root + ".cli..")
                        .layer("web")
                        .definedBy(root + ".web..")
                        .whereLayer("store")
                        .mayOnlyBeAccessedByLayers("work", "cli", "web")
                        .whereLayer("exchange")
                        .mayOnlyBeAccessedByLayers("work", "cli", "web")
                        .whereLayer("render")
                        .mayOnlyBeAccessedByLayers("work", "cli", "web")
                        .whereLayer("work")
                        .mayOnlyBeAccessedByLayers("cli", "web")
                        .whereLayer("cli")
                        .mayNotBeAccessedByAnyLayer()
                        .whereLayer("web")
                        .mayNotBeAccessedByAnyLayer())
                .because(
                        "store, exchange and render know nothing of each other; work joins them; cli and web only ask");
    }

    static ArchRule noCircles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other can only be understood together");
    }

    static ArchRule sqlOnlyInTheStore(String root) {
        return noClasses()
                .that(resideInAPackage(root + "..")
                        .and(describe(
                                "are not of the store",
                                type -> !type.getPackageName().startsWith(root + ".store"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..")
                .because("one room speaks to the database, so the database can be changed in one room");
    }

    static ArchRule noMutableStatics(String root) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(new StayTheSame())
                .because("state that everybody shares has no owner; hold it in an object and pass that on");
    }

    static ArchRule noDefaultTongue(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(describe(
                        "the default locale, zone or charset",
                        (JavaAccess<?> access) -> Tongue.isDefault(access.getTarget())))
                .because("the same input must give the same bytes on every machine; say Locale.ROOT, UTC, UTF_8");
    }
}
