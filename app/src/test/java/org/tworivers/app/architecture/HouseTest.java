package org.tworivers.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tworivers.app.cli.Main;
import org.tworivers.core.journal.Chain;

/// The nets of app and of the whole house hold, and each of them catches its wrong example in `wrong`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseTest {
    private static final String HOUSE = "org.tworivers";
    private static final String APP = "org.tworivers.app";
    private static final String WRONG = "org.tworivers.app.architecture.wrong";

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private final JavaClasses wrong = new ClassFileImporter().importPackages(WRONG);

    @Test
    void theHouseIsLookedAt() {
        assertThat(house.contain(Main.class)).isTrue();
        assertThat(house.contain(Chain.class)).isTrue();
        assertThat(house.contain(HouseTest.class)).isFalse();
    }

    @Test
    void aRoomUsesOnlyRoomsBelowIt() {
        AppRules.roomsUseOnlyRoomsBelow(APP).check(house);
        assertCaught(
                AppRules.roomsUseOnlyRoomsBelow(WRONG),
                "store.LooksUp",
                "exchange.LooksAside",
                "work.AsksTheCommandLine",
                "web.AsksTheCommandLine",
                "cellar.HasNoRoom");
    }

    @Test
    void noPackagesNeedEachOther() {
        AppRules.noCircles(APP).check(house);
        assertCaught(AppRules.noCircles(WRONG), "Slice work", "Slice cli");
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        AppRules.sqlOnlyInTheStore(APP).check(house);
        assertCaught(AppRules.sqlOnlyInTheStore(WRONG), "work.SpeaksSql");
        assertThat(report(AppRules.sqlOnlyInTheStore(WRONG))).doesNotContain("store.SpeaksSql");
    }

    @Test
    void staticFieldsStayTheSame() {
        AppRules.noMutableStatics(HOUSE).check(house);
        assertCaught(
                AppRules.noMutableStatics(WRONG),
                "MutableStatics.counter is not final",
                "MutableStatics.WEIGHTS is an array that others can write",
                "MutableStatics.NAMES holds a java.util.ArrayList that can change",
                "MutableStatics.BUFFER is a java.lang.StringBuilder, which may change",
                "MutableStatics.HOLDER is a " + WRONG + ".MutableStatics$Holder, which may change");
        assertThat(report(AppRules.noMutableStatics(WRONG))).doesNotContain("FINE");
    }

    @Test
    void nothingDependsOnTheMachinesTongue() {
        AppRules.noDefaultTongue(HOUSE).check(house);
        assertCaught(
                AppRules.noDefaultTongue(WRONG),
                "DefaultTongue.lower",
                "DefaultTongue.printed",
                "DefaultTongue.filled",
                "DefaultTongue.pattern",
                "DefaultTongue.read",
                "DefaultTongue.locale",
                "DefaultTongue.byReference");
        assertThat(report(AppRules.noDefaultTongue(WRONG))).doesNotContain("DefaultTongue.fine");
    }

    private void assertCaught(ArchRule rule, String... culprits) {
        assertThatThrownBy(() -> rule.check(wrong)).isInstanceOf(AssertionError.class);
        assertThat(report(rule)).contains(culprits);
    }

    private String report(ArchRule rule) {
        return rule.evaluate(wrong).getFailureReport().toString();
    }
}
