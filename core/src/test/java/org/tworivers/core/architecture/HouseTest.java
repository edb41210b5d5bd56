package org.tworivers.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tworivers.core.journal.Chain;

/// The nets of core, solver and proof hold, and each of them catches its wrong example in `wrong`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseTest {
    private static final String CORE = "org.tworivers.core";
    private static final String SOLVER = "org.tworivers.solver";
    private static final String PROOF = "org.tworivers.proof";
    private static final String WRONG = "org.tworivers.core.architecture.wrong";

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CORE, SOLVER, PROOF);
    private final JavaClasses wrong = new ClassFileImporter().importPackages(WRONG);

    @Test
    void theHouseIsLookedAt() {
        assertThat(house.contain(Chain.class)).isTrue();
        assertThat(house.contain(HouseTest.class)).isFalse();
        assertThat(house.containPackage(SOLVER)).isTrue();
        assertThat(house.containPackage(PROOF)).isTrue();
    }

    @Test
    void aRoomUsesOnlyRoomsBelowIt() {
        CoreRules.roomsUseOnlyRoomsBelow(CORE).check(house);
        assertCaught(CoreRules.roomsUseOnlyRoomsBelow(WRONG), "shared.LooksUp", "cellar.HasNoFloor");
    }

    @Test
    void noPackagesNeedEachOther() {
        CoreRules.noCircles(CORE).check(house);
        CoreRules.noCircles(SOLVER).check(house);
        assertCaught(CoreRules.noCircles(WRONG), "Slice loop.here", "Slice loop.there");
    }

    @Test
    void onlyTheLanguageIsUsed() {
        CoreRules.onlyTheLanguage(CORE, SOLVER + "..").check(house);
        CoreRules.onlyTheLanguage(SOLVER).check(house);
        CoreRules.onlyTheLanguage(PROOF, SOLVER + "..").check(house);
        assertCaught(CoreRules.onlyTheLanguage(WRONG), "UsesALibrary");
    }

    @Test
    void theWorldIsNotTouched() {
        CoreRules.neverTouchesTheWorld(CORE).check(house);
        CoreRules.neverTouchesTheWorld(SOLVER).check(house);
        CoreRules.neverTouchesTheWorld(PROOF).check(house);
        assertCaught(
                CoreRules.neverTouchesTheWorld(WRONG),
                "TouchesTheWorld.prints",
                "TouchesTheWorld.printsByReference",
                "TouchesTheWorld.reads",
                "TouchesTheWorld.asksTheProcess");
    }

    @Test
    void noClockIsRead() {
        CoreRules.noClock(CORE).check(house);
        CoreRules.noClock(SOLVER).check(house);
        CoreRules.noClock(PROOF).check(house);
        assertCaught(
                CoreRules.noClock(WRONG),
                "ReadsTheClock.today",
                "ReadsTheClock.nanos",
                "ReadsTheClock.millis",
                "ReadsTheClock.byReference",
                "ReadsTheClock.system");
    }

    @Test
    void noRandomnessWithoutASeed() {
        CoreRules.noRandomness(CORE).check(house);
        CoreRules.noRandomness(SOLVER).check(house);
        CoreRules.noRandomness(PROOF).check(house);
        assertCaught(
                CoreRules.noRandomness(WRONG),
                "RollsDice.unseeded",
                "RollsDice.math",
                "RollsDice.identity",
                "RollsDice.byReference",
                "RollsDice.shuffled");
        assertThat(report(CoreRules.noRandomness(WRONG))).doesNotContain("RollsDice.seeded");
    }

    @Test
    void figuresAreExact() {
        CoreRules.noFloatingPoint(CORE).check(house);
        assertCaught(
                CoreRules.noFloatingPoint(WRONG),
                "Inexact.field",
                "Inexact.rates",
                "Inexact.returned",
                "Inexact.taken",
                "Inexact.inside",
                "Inexact.boxed");
    }

    private void assertCaught(ArchRule rule, String... culprits) {
        assertThatThrownBy(() -> rule.check(wrong)).isInstanceOf(AssertionError.class);
        assertThat(report(rule)).contains(culprits);
    }

    private String report(ArchRule rule) {
        return rule.evaluate(wrong).getFailureReport().toString();
    }
}
