package org.tworivers.app.web.oversight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.oversight.AuditRows;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.oversight.Audit;
import org.tworivers.core.oversight.AuditCourse;
import org.tworivers.core.oversight.AuditEstimate;
import org.tworivers.core.oversight.AuditItem;
import org.tworivers.core.oversight.OversightEntry.AuditFound;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;

/// An audit as its page shows it, in one language.
///
/// @param what it was drawn of
/// @param audited of how many items something was found
record AuditView(
        String id,
        boolean illustrative,
        String what,
        String seed,
        String drawnOn,
        String asOf,
        long sequence,
        int population,
        int drawn,
        int audited,
        List<Line> items,
        List<Estimate> estimates) {
    private static final Rounding TWO_DIGITS = new Rounding(Rounding.Mode.HALF_UP, 2);
    private static final MathContext ABOUT = new MathContext(5, RoundingMode.HALF_UP);
    private static final Rounding ONE_DIGIT = new Rounding(Rounding.Mode.HALF_UP, 1);

    AuditView {
        items = List.copyOf(items);
        estimates = List.copyOf(estimates);
    }

    /// An item.
    ///
    /// @param at its place in the sample, from 1
    /// @param number of its project; -1 when the viewer does not see it
    /// @param verdict the word of what was found; empty while nothing was
    record Line(
            int at,
            int number,
            String project,
            String what,
            String day,
            String claimed,
            String voucher,
            String verdict,
            String found,
            String note,
            String papers) {}

    /// What the sample says of the whole.
    ///
    /// @param share as it was counted; empty while nothing was looked at
    record Estimate(String claimed, int drawn, int audited, String share, String percent, String scaled) {}

    static AuditView of(AuditCourse course, Map<String, ListedProject> projects, Messages messages) {
        Audit audit = course.audit();
        return new AuditView(
                audit.id(),
                audit.illustrative(),
                AuditRows.what(audit.of(), messages),
                Long.toString(audit.seed()),
                course.drawnOn().toString(),
                audit.asOf().toString(),
                audit.sequence(),
                audit.population(),
                audit.items().size(),
                (int) audit.items().stream()
                        .filter(item -> course.find(item).isPresent())
                        .count(),
                audit.items().stream()
                        .map(item -> line(course, item, projects, messages))
                        .toList(),
                course.estimates().stream()
                        .map(each -> estimate(each, messages))
                        .toList());
    }

    /// What an audit is drawn of.
    static Line line(AuditCourse course, AuditItem item, Map<String, ListedProject> projects, Messages messages) {
        ListedProject project = projects.get(item.project());
        Optional<AuditFound> found = course.find(item);
        return new Line(
                course.audit().items().indexOf(item) + 1,
                project == null ? -1 : project.standing().projectNumber(),
                project == null ? item.project() : project.names().in(messages.language()),
                item.stage().isEmpty() ? messages.text("web.audit.receipt") : messages.text("stage." + item.stage()),
                item.day().toString(),
                money(item.money(), messages),
                item.voucher(),
                found.map(each -> each.verdict().word()).orElse(""),
                found.filter(each -> each.amount().minor() > 0)
                        .map(each -> money(each.amount(), messages))
                        .orElse(""),
                found.map(AuditFound::note).orElse(""),
                found.map(each -> papers(course, item)).orElse(""));
    }

    private static String papers(AuditCourse course, AuditItem item) {
        return course.found().containsKey(item.key())
                ? course.found().get(item.key()).evidence().stream()
                        .map(Evidence::number)
                        .collect(Collectors.joining(" · "))
                : "";
    }

    private static Estimate estimate(AuditEstimate each, Messages messages) {
        return new Estimate(
                money(each.claimed(), messages),
                each.drawn(),
                each.audited(),
                each.share().map(AuditRows::fraction).orElse(""),
                each.share().map(AuditView::percent).orElse(""),
                AuditRows.scaled(each)
                        .map(AuditView::about)
                        .map(scaled -> money(scaled, messages))
                        .orElse(""));
    }

    /// An estimate, no finer than it is good for.
    private static Money about(Money scaled) {
        BigDecimal about = BigDecimal.valueOf(scaled.minor()).round(ABOUT);
        return new Money(about.longValueExact(), scaled.denomination());
    }

    private static String percent(Ratio share) {
        return ONE_DIGIT.round(share.scaledByPowerOfTen(2)).toPlainString();
    }

    private static String money(Money money, Messages messages) {
        return money.denomination().equals(Audit.PIECES)
                ? messages.text("web.audit.projects", Long.toString(money.minor()))
                : new FigureText(messages, TWO_DIGITS).money(money);
    }
}
