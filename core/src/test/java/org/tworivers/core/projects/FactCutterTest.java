package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Conversion;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Precision;

class FactCutterTest {
    private static final Day DAY = Day.parse("2016-05-03");
    private static final Money MONEY = new Money(500, Denomination.CNY);

    @Test
    void spaces_around_a_voucher_do_not_make_it_another_and_blank_is_none() {
        assertThat(cut(new Statement.Received(MONEY, " A1 ", Code.NONE, DAY)).code())
                .isEqualTo(new Code("voucher", "A1"));
        assertThat(cut(new Statement.Received(MONEY, "  ", Code.NONE, DAY)).code())
                .isEqualTo(Code.NONE);
        assertThat(cut(new Statement.InvestorChanged(" ", DAY)).code()).isEqualTo(Code.NONE);
    }

    @Test
    void a_converted_amount_counts_as_converted() {
        Money dollars = new Money(100, new Denomination("USD", 0));
        Amount converted =
                new Amount.Converted(dollars, false, new Conversion(new BigDecimal("5"), DAY, "central bank", MONEY));
        Fact fact = cut(new Statement.Announced(Capital.ofTotal(converted), DAY));
        assertThat(fact.amount()).isEqualTo(500);
        assertThat(fact.unit()).isEqualTo("CNY");
    }

    @Test
    void names_notes_and_parties_give_no_facts() {
        ProjectStated stated = new ProjectStated(
                "p",
                false,
                List.of(
                        new Statement.Named(Names.of("zh", "钢"), DAY),
                        new Statement.Noted("备注", "", DAY),
                        new Statement.Joined(List.of(), DAY)));
        assertThat(FactCutter.cut(stated, List.of())).isEmpty();
    }

    @Test
    void of_an_assignment_the_end_of_its_deadline_is_kept_with_its_precision() {
        Fact fact = cut(new Statement.Assigned("unit", Day.parse("2017-06"), DAY));
        assertThat(fact.amount()).isEqualTo(LocalDate.of(2017, 6, 30).toEpochDay());
        assertThat(fact.other()).isEqualTo(FactColumns.precisionNumber(Precision.MONTH));
        assertThat(cut(new Statement.Assigned("unit", Day.UNDATED, DAY)).amount())
                .isEqualTo(FactKind.NO_DEADLINE);
    }

    @Test
    void a_site_visit_is_a_fact_and_must_have_a_photo_and_a_day() {
        Statement visit = new Statement.SiteVisited("two halls stand", DAY);
        assertThat(cut(visit).kind()).isEqualTo(FactKind.SITE_VISIT);
        ProjectStated stated =
                new ProjectStated("p", false, List.of(visit, new Statement.SiteVisited("nothing", Day.UNDATED)));
        assertThat(DossierRules.check(stated, List.of(Evidence.of(Evidence.Kind.MINUTES, ""))))
                .extracting(each -> each.code())
                .containsExactly("visit-unproven", "visit-unproven", "visit-undated");
        assertThat(DossierRules.check(stated, List.of(Evidence.of(Evidence.Kind.PHOTO, ""))))
                .extracting(each -> each.code())
                .containsExactly("visit-undated");
    }

    @Test
    void a_ceremony_proves_nothing() {
        ProjectStated stated = new ProjectStated("p", false, List.of(new Statement.StageReached(Stage.STARTED, DAY)));
        assertThat(FactCutter.cut(stated, List.of(Evidence.of(Evidence.Kind.CEREMONY, ""))))
                .extracting(Fact::flags)
                .containsExactly(Fact.UNPROVEN);
        assertThat(FactCutter.cut(stated, List.of(Evidence.of(Evidence.Kind.LAND, ""))))
                .extracting(Fact::flags)
                .containsExactly(0);
    }

    private static Fact cut(Statement statement) {
        return FactCutter.cut(new ProjectStated("p", false, List.of(statement)), List.of())
                .getFirst();
    }
}
