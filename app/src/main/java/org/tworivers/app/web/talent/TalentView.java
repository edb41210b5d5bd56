package org.tworivers.app.web.talent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.work.talent.ListedTalent;
import org.tworivers.app.work.talent.PersonFile;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.talent.Deliverable;
import org.tworivers.core.talent.TalentEntry;
import org.tworivers.core.talent.TalentEntry.AgreementEnded;
import org.tworivers.core.talent.TalentEntry.AgreementMade;
import org.tworivers.core.talent.TalentEntry.DaysSpent;
import org.tworivers.core.talent.TalentEntry.DeliverableMet;
import org.tworivers.core.talent.TalentEntry.NameVerified;

/// A talent agreement in the words of one language.
///
/// @param called what the person is called, or how the page names who may not be named
/// @param named whether that is a name
record TalentView(
        String id,
        boolean illustrative,
        String called,
        boolean named,
        boolean verified,
        boolean erased,
        String home,
        String host,
        String programme,
        String team,
        boolean leads,
        String from,
        String until,
        String state,
        long spent,
        int agreed,
        long met,
        List<DeliverableLine> deliverables) {

    /// Something that was to come of it.
    ///
    /// @param met when it came, else empty
    record DeliverableLine(String key, String text, String due, String met, String result) {}

    /// Something that was said.
    record StepLine(String day, String word, String text, String papers, String by, long entry) {}

    /// @param team what its team is called
    static TalentView of(ListedTalent each, String team, NameBook names) {
        return new TalentView(
                each.agreement().id(),
                each.agreement().illustrative(),
                called(each, names),
                !each.name().isEmpty(),
                each.verified(),
                each.erased(),
                names.party(each.agreement().home()),
                names.party(each.agreement().host()),
                each.agreement().programme(),
                team,
                each.agreement().leads(),
                each.course().from().toString(),
                each.course().until(each.asOf()).toString(),
                each.state().word(),
                each.daysSpent(),
                each.agreement().daysAgreed(),
                each.course().met(each.asOf()),
                each.agreement().deliverables().stream()
                        .map(deliverable -> line(deliverable, each))
                        .toList());
    }

    private static String called(ListedTalent each, NameBook names) {
        if (!each.name().isEmpty()) {
            return each.name();
        }
        return names.messages()
                .text(
                        each.erased() ? "web.talent.person.erased" : "web.talent.person.id",
                        each.agreement().person());
    }

    private static DeliverableLine line(Deliverable deliverable, ListedTalent each) {
        return new DeliverableLine(
                deliverable.key(),
                deliverable.text(),
                deliverable.due().toString(),
                each.course()
                        .metOn(deliverable.key(), each.asOf())
                        .map(LocalDate::toString)
                        .orElse(""),
                deliverable.result());
    }

    /// All that was said by the day, the latest first.
    static List<StepLine> steps(ListedTalent each, NameBook names) {
        return each.course().steps().reversed().stream()
                .filter(step -> !step.entry().day().isAfter(each.asOf()))
                .map(step -> new StepLine(
                        step.entry().day().toString(),
                        word(step.entry(), each, names),
                        note(step.entry()),
                        step.evidence().stream().map(Evidence::number).collect(Collectors.joining(" · ")),
                        names.recorders().apply(step.recorder()),
                        step.sequence()))
                .toList();
    }

    private static String word(TalentEntry entry, ListedTalent each, NameBook names) {
        String key = "web.talent.step." + PersonFile.word(entry);
        return switch (entry) {
            case DaysSpent spent ->
                names.messages()
                        .text(key, Integer.toString(spent.days()), spent.from().toString());
            case DeliverableMet met ->
                names.messages()
                        .text(
                                key,
                                each.agreement().deliverables().stream()
                                        .filter(deliverable -> deliverable.key().equals(met.deliverable()))
                                        .map(Deliverable::text)
                                        .findFirst()
                                        .orElse(met.deliverable()));
            case AgreementMade made -> names.messages().text(key);
            case NameVerified verified -> names.messages().text(key);
            case AgreementEnded ended -> names.messages().text(key);
        };
    }

    private static String note(TalentEntry entry) {
        return switch (entry) {
            case AgreementMade made -> "";
            case NameVerified verified -> verified.note();
            case DaysSpent spent -> "";
            case DeliverableMet met -> met.note();
            case AgreementEnded ended -> ended.reason();
        };
    }
}
