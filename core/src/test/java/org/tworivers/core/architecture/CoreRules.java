package org.tworivers.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The rules of core and solver, each for any root package, so that each can be seen to fail on a wrong
/// example.
final class CoreRules {
    /// Ground first; a room may use only the rooms before it.
    static final List<String> FLOORS = List.of(
            "shared",
            "journal",
            "figures",
            "register",
            "clocks",
            "agreements",
            "attraction",
            "energy",
            "parks",
            "meetings",
            "projects",
            "returns",
            "aftercare",
            "oversight",
            "instruments",
            "research",
            "results",
            "talent",
            "bulletins");

    private static final Set<String> RANDOM_CALLS = Set.of(
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.util.UUID.randomUUID",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of");
    private static final Set<String> PURE_SYSTEM_MEMBERS = Set.of("arraycopy", "identityHashCode", "lineSeparator");

    private CoreRules() {}

    static ArchRule roomsUseOnlyRoomsBelow(String root) {
        CompositeArchRule all = CompositeArchRule.of(classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(packages(root, FLOORS))
                .because("each room has its place among the floors; add a new one to FLOORS where it belongs"));
        for (int i = 0; i < FLOORS.size() - 1; i++) {
            all = all.and(noClasses()
                    .that()
                    .resideInAPackage(root + "." + FLOORS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(root, FLOORS.subList(i + 1, FLOORS.size())))
                    .because("references point down, so a floor can be read without those above it"));
        }
        return all.allowEmptyShould(true);
    }

    static ArchRule noCircles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other can only be understood together")
                .allowEmptyShould(true);
    }

    static ArchRule onlyTheLanguage(String root, String... rooms) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("", "java..", "org.jspecify..", root + "..")
                        .or(resideInAnyPackage(rooms)))
                .because("the domain outlives its libraries; what needs one lives in app")
                .allowEmptyShould(true);
    }

    static ArchRule neverTouchesTheWorld(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.net..", "java.nio.file..", "java.sql..", "java.util.logging")
                        .or(describe("are files", type -> type.getName().matches("java\\.io\\.(.*File.*|Console)"))))
                .orShould()
                .accessTargetWhere(target("the process or its streams", CoreRules::isWorldly))
                .because("only app touches files, networks, consoles and the process")
                .allowEmptyShould(true);
    }

    static ArchRule noClock(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(target("a clock", CoreRules::isClock))
                .because("the same question must have the same answer tomorrow; the time is an argument")
                .allowEmptyShould(true);
    }

    static ArchRule noRandomness(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(target("randomness without a seed", CoreRules::isRandom))
                .because("the same seed must give the same answer; seeds and salts are arguments")
                .allowEmptyShould(true);
    }

    static ArchRule noFloatingPoint(String root) {
        DescribedPredicate<JavaClass> inexact = describe("float or double", CoreRules::isInexact);
        DescribedPredicate<JavaClass> exactRooms =
                resideInAPackage(root + "..").and(resideOutsideOfPackages(root + ".energy.."));
        return CompositeArchRule.of(noFields()
                        .that()
                        .areDeclaredInClassesThat(exactRooms)
                        .should()
                        .haveRawType(inexact))
                .and(noCodeUnits()
                        .that()
                        .areDeclaredInClassesThat(exactRooms)
                        .should()
                        .haveRawReturnType(inexact)
                        .orShould()
                        .haveRawParameterTypes(anyElementThat(inexact)))
                .and(noClasses()
                        .that(exactRooms)
                        .should()
                        .dependOnClassesThat(inexact)
                        .orShould()
                        .accessTargetWhere(target("a float or double", CoreRules::touchesInexact)))
                .because("money and figures are exact and rounded once; only energy measures")
                .allowEmptyShould(true);
    }

    private static String[] packages(String root, List<String> floors) {
        return floors.stream().map(floor -> root + "." + floor + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaAccess<?>> target(String description, Predicate<AccessTarget> predicate) {
        return describe(description, access -> predicate.test(access.getTarget()));
    }

    private static boolean isWorldly(AccessTarget target) {
        String owner = target.getOwner().getName();
        return switch (owner) {
            case "java.lang.System" -> !PURE_SYSTEM_MEMBERS.contains(target.getName());
            case "java.lang.Runtime", "java.lang.ProcessBuilder", "java.lang.Process" -> true;
            default -> target.getName().equals("printStackTrace");
        };
    }

    private static boolean isClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return switch (owner) {
            case "java.lang.System" -> Set.of("currentTimeMillis", "nanoTime").contains(name);
            case "java.time.Clock", "java.time.InstantSource" -> name.startsWith("system");
            case "java.util.Date" -> isConstructor(target, 0);
            case "java.util.Calendar" -> name.equals("getInstance");
            default -> owner.startsWith("java.time.") && name.equals("now");
        };
    }

    private static boolean isRandom(AccessTarget target) {
        String owner = target.getOwner().getName();
        return switch (owner) {
            case "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom" -> true;
            case "java.util.Random", "java.util.SplittableRandom" -> isConstructor(target, 0);
            case "java.util.Collections" -> target.getName().equals("shuffle") && parameters(target) == 1;
            default -> RANDOM_CALLS.contains(owner + "." + target.getName());
        };
    }

    private static boolean isConstructor(AccessTarget target, int parameters) {
        return target.getName().equals("<init>") && parameters(target) == parameters;
    }

    private static int parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().size()
                : -1;
    }

    private static boolean touchesInexact(AccessTarget target) {
        return switch (target) {
            case AccessTarget.FieldAccessTarget field -> isInexact(field.getRawType());
            case AccessTarget.CodeUnitAccessTarget unit ->
                isInexact(unit.getRawReturnType())
                        || unit.getRawParameterTypes().stream().anyMatch(CoreRules::isInexact);
            default -> false;
        };
    }

    private static boolean isInexact(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isEquivalentTo(double.class)
                || element.isEquivalentTo(float.class)
                || element.isEquivalentTo(Double.class)
                || element.isEquivalentTo(Float.class);
    }
}
