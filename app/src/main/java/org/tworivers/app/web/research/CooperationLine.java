package org.tworivers.app.web.research;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.JointInstitute;
import org.tworivers.core.research.JointProject;
import org.tworivers.core.research.Participant;
import org.tworivers.core.research.TechnologyContract;
import org.tworivers.core.shared.Evidence;

/// Something that several do together as a page shows it.
///
/// @param kind the word of its kind
/// @param amount its budget or deal value, in words; empty when none is stated
/// @param technology its technology value, in words; empty when none is stated
/// @param contract the word of the kind of contract; empty for what is none
/// @param organisation what an institute is called in the register; empty for what is none
record CooperationLine(
        String kind,
        String id,
        String name,
        boolean illustrative,
        List<Taking> participants,
        String from,
        String until,
        String place,
        String sector,
        String amount,
        String technology,
        String contract,
        String registration,
        String project,
        String organisation,
        List<Paper> papers,
        long entry) {

    /// Who takes part.
    record Taking(String id, String name, String part, String share) {}

    /// A paper.
    record Paper(String kind, String number) {
        static List<Paper> of(List<Evidence> evidence) {
            return evidence.stream()
                    .map(each -> new Paper(each.kind().word(), each.number()))
                    .toList();
        }
    }

    static CooperationLine of(Recorded<Cooperation> recorded, ResearchBoard board, ResearchPages pages, Locale locale) {
        Cooperation each = recorded.entry();
        Messages messages = pages.messages(locale);
        FigureText money = new FigureText(messages, new Rounding(Rounding.Mode.HALF_UP, 1));
        String amount = switch (each) {
            case JointInstitute institute -> "";
            case JointProject project -> project.budget().map(money::money).orElse("");
            case TechnologyContract contract ->
                contract.deal().map(money::money).orElse("");
        };
        return new CooperationLine(
                each.kind().word(),
                each.id(),
                each.names().in(messages.language()),
                each.illustrative(),
                each.participants().stream()
                        .map(taking -> taking(taking, board, messages))
                        .toList(),
                each.from().toString(),
                each.until().toString(),
                pages.name(each.place(), locale),
                pages.name(each.sector(), locale),
                amount,
                each instanceof TechnologyContract contract
                        ? contract.technology().map(money::money).orElse("")
                        : "",
                each instanceof TechnologyContract contract
                        ? contract.contractKind().word()
                        : "",
                each instanceof TechnologyContract contract ? contract.registration() : "",
                each instanceof TechnologyContract contract ? contract.project() : "",
                each instanceof JointInstitute institute
                        ? board.name(institute.organisation(), messages.language())
                        : "",
                Paper.of(recorded.evidence()),
                recorded.sequence());
    }

    private static Taking taking(Participant taking, ResearchBoard board, Messages messages) {
        return new Taking(
                board.judged().survivor(taking.organisation()),
                board.name(taking.organisation(), messages.language()),
                taking.part().word(),
                taking.share().map(CooperationLine::perCent).orElse(""));
    }

    private static String perCent(Ratio share) {
        return new Rounding(Rounding.Mode.HALF_UP, 1)
                        .round(share.scaledByPowerOfTen(2))
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    /// The part of the address under which it is shown.
    public String path() {
        return kind + "s/" + id;
    }

    /// Everybody who takes part, in one line.
    public String everybody() {
        return participants.stream().map(Taking::name).collect(Collectors.joining(" · "));
    }
}
