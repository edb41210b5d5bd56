package org.tworivers.core.register.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// Names that are one name, names that are not, and what codes and places say beside them.
class NamesAlikeTest {
    private static final String RIGHT = "91350100M000100Y43";
    private static final String ALSO_RIGHT = "91410100MA0000000T";

    private final NameComparer comparer = new NameComparer(new NameReader(new PlainScripts()));

    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource({
        "中维化纤有限公司, 中维化纤有限责任公司, written-otherwise",
        "中维化纤有限公司, 中維化纖有限公司, written-otherwise",
        "中维化纤(集团)有限公司, 中维化纤集团有限公司, written-otherwise",
        "ＡＢＣ Trading GmbH, abc trading G.m.b.H., written-otherwise",
        "Müller & Söhne AG, Muller and Sohne Aktiengesellschaft, written-otherwise",
        "The First Bank Ltd., 1st Bank Limited, written-otherwise",
        "中维化纤, 中维化纤股份有限公司, form-left-out",
        "河南省中维化纤厂, 河南中维化纤厂, place-word",
        "中维化纤, 钟维化纤, same-sound",
        "郑州大学, Zhengzhou University, pinyin",
        "郑州大学, Zheng Zhou Da Xue, pinyin",
        "Good Will Trading, Goodwill Trading, parted-otherwise",
        "Trading Mill Works, Mill Works Trading, word-order",
        "SJTU, Shanghai Jiao Tong University, initials",
        "Crystalord Limited, Cristalord Ltd, spelling"
    })
    void oneNameInTwoWritingsIsWorthALook(String one, String other, String reason) {
        Likeness likeness = comparer.compare(one, other);
        assertThat(likeness.reasons()).extracting(each -> each.kind().word()).contains(reason);
        assertThat(likeness.score()).isGreaterThanOrEqualTo(Likeness.WORTH_A_LOOK);
    }

    @ParameterizedTest(name = "{0} is not {1}: {2}")
    @CsvSource({
        "中国地质大学（北京）, 中国地质大学（武汉）, other-campus",
        "中国石油大学（北京）, 中国石油大学（华东）, other-campus",
        "华北电力大学, 华北电力大学（保定）, other-campus",
        "哈尔滨工业大学, 哈尔滨工业大学（威海）, other-campus",
        "郑州市第一人民医院, 郑州市第二人民医院, other-number",
        "郑州市第一中学, 郑州市第十一中学, other-number",
        "北京工业大学, 北京工业学院, other-level",
        "中维化纤, 中维化纤研究院, other-level",
        "中维化纤有限公司, 中维化纤有限公司郑州分公司, other-level",
        "吉林省中维厂, 吉林市中维厂, other-words",
        "北京工业大学, 北方工业大学, other-words",
        "Deutsche Bank AG, Siemens AG, other-words",
        "1st Hospital of Example City, 2nd Hospital of Example City, other-number"
    })
    void namesOfTwoAreNotProposed(String one, String other, String reason) {
        Likeness likeness = comparer.compare(one, other);
        assertThat(likeness.reasons()).extracting(each -> each.kind().word()).contains(reason);
        assertThat(likeness.score()).isLessThan(Likeness.WORTH_A_LOOK);
    }

    @Test
    void anInstituteInPreparationAndAFormerNameInBracketsAreNoCampus() {
        assertThat(comparer.compare("中维化纤厂（筹）", "中维化纤厂").has(Reason.Kind.OTHER_CAMPUS))
                .isFalse();
        assertThat(comparer.compare("中维化纤厂（原钟表厂）", "中维化纤厂").has(Reason.Kind.OTHER_CAMPUS))
                .isFalse();
    }

    private Profile profile(String id, String name, String code, String place) {
        Code at = place.isEmpty() ? Code.NONE : Code.parse(place);
        return Profile.of(
                new OrganisationStated(id, RegisterEntry.Kind.FIRM, Names.of("zh", name), List.of(), code, at),
                List.of(at),
                comparer);
    }

    @Test
    void theSameCodeOutweighsANameAndAnotherRightCodeOutweighsAll() {
        Profile firm = profile("a", "中维化纤", RIGHT, "");
        assertThat(OrganisationComparer.compare(firm, profile("b", "中维化纤公司", RIGHT, ""))
                        .score())
                .isEqualTo(1000);
        Likeness renamed = OrganisationComparer.compare(firm, profile("b", "另一名称", RIGHT, ""));
        assertThat(renamed.score()).isBetween(Likeness.WORTH_A_LOOK, Likeness.CERTAIN - 1);
        assertThat(renamed.has(Reason.Kind.SAME_CODE)).isTrue();
        Likeness other = OrganisationComparer.compare(firm, profile("b", "中维化纤", ALSO_RIGHT, ""));
        assertThat(other.has(Reason.Kind.OTHER_CODE)).isTrue();
        assertThat(other.score()).isLessThan(Likeness.WORTH_A_LOOK);
    }

    @Test
    void theSameNameInAnotherPlaceIsShownAndNeverCertain() {
        Likeness elsewhere = OrganisationComparer.compare(
                profile("a", "中维化纤", "", "gbt2260:410100"), profile("b", "中维化纤", "", "gbt2260:310000"));
        assertThat(elsewhere.score()).isBetween(Likeness.WORTH_A_LOOK, Likeness.CERTAIN - 1);
        Likeness here = OrganisationComparer.compare(
                profile("a", "中维化纤", "", "gbt2260:410100"), profile("b", "中维化纤", "", "gbt2260:410100"));
        assertThat(here.score()).isEqualTo(1000);
    }
}
