package org.tworivers.app.web.research;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.research.ContractKind;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.research.JointInstitute;
import org.tworivers.core.research.JointProject;
import org.tworivers.core.research.Part;
import org.tworivers.core.research.Participant;
import org.tworivers.core.research.TechnologyContract;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Reads forms about what several do together, and fills them with what is known.
final class ResearchForms {
    /// How many lines a form has for who takes part.
    static final int LINES = 8;

    private static final int LONG = 1_000;

    private final FieldReader in;
    private final ResearchPages pages;
    private final ResearchBoard board;
    private final List<OrganisationStated> fresh = new ArrayList<>();

    /// @param typed what was typed, by field
    ResearchForms(Map<String, String> typed, ResearchPages pages, ResearchBoard board) {
        in = new FieldReader(typed, LONG);
        this.pages = pages;
        this.board = board;
    }

    FieldReader fields() {
        return in;
    }

    List<Rejection> faults() {
        return in.rejections();
    }

    /// Organisations that the form names and the register does not know yet.
    List<OrganisationStated> fresh() {
        return fresh;
    }

    /// The paper that was named.
    List<Evidence> paper() {
        String paper = in.text("paper");
        String kind = in.text("paper-kind");
        if (paper.isEmpty()) {
            return List.of();
        }
        List<String> kinds =
                Stream.of(Evidence.Kind.values()).map(Evidence.Kind::word).toList();
        String chosen = kind.isEmpty() ? "" : in.chosen("paper-kind", kinds);
        return List.of(Evidence.of(chosen.isEmpty() ? Evidence.Kind.REPORT : Evidence.Kind.parse(chosen), paper));
    }

    /// The parts that those who take part have in something of a kind.
    static List<Part> parts(CooperationKind kind) {
        return switch (kind) {
            case INSTITUTE -> List.of(Part.FOUNDER);
            case PROJECT -> List.of(Part.LEAD, Part.PARTNER, Part.FUNDER);
            case CONTRACT -> List.of(Part.CLIENT, Part.PROVIDER);
        };
    }

    /// An organisation of the register by its name; what was typed when there is none, and then it is refused.
    String organisation(String field) {
        String typed = in.needed(field);
        return board.findOrganisation(typed).orElse(typed);
    }

    Code place() {
        return in.code("place", pages.finder(FormReader.PLACES));
    }

    Code sector() {
        return in.code("sector", pages.finder(FormReader.SECTORS));
    }

    /// An exact day that must be there.
    LocalDate exact(String field) {
        String text = in.needed(field);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            in.add(new Rejection("event-day-unreadable", field, text, "write a day, such as 2017-05-24."));
            return LocalDate.EPOCH;
        }
    }

    private Optional<Money> money(String field) {
        return in.amount(field) instanceof Amount.Stated(Money money, boolean about)
                ? Optional.of(money)
                : Optional.empty();
    }

    private List<Participant> participants(CooperationKind kind) {
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < LINES || !in.text("party-" + i).isEmpty(); i++) {
            String typed = in.text("party-" + i);
            if (!typed.isEmpty()) {
                Part part = part(kind, "part-" + i);
                participants.add(
                        new Participant(board.findOrganisation(typed).orElse(typed), part, share("share-" + i)));
            }
        }
        return participants;
    }

    private Part part(CooperationKind kind, String field) {
        List<Part> parts = parts(kind);
        String word = in.text(field).isEmpty()
                ? ""
                : in.chosen(field, parts.stream().map(Part::word).toList());
        return word.isEmpty() ? parts.getFirst() : Part.parse(word);
    }

    private Optional<Ratio> share(String field) {
        String text = in.text(field).replace("%", "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")) {
            in.add(new Rejection("share-unreadable", field, text, "write per cent, such as 40 or 33.3."));
            return Optional.empty();
        }
        return Optional.of(Ratio.of(new BigDecimal(text), BigDecimal.valueOf(100)));
    }

    /// What several do together.
    ///
    /// @param before as it was stated before; nothing for what is new
    Optional<Cooperation> cooperation(CooperationKind kind, String id, Optional<Cooperation> before) {
        Optional<Names> names = in.names();
        List<Participant> participants = participants(kind);
        Code place = place();
        Code sector = sector();
        Day from = in.dayIfTyped("from");
        Day until = in.dayIfTyped("until");
        boolean illustrative = before.map(Cooperation::illustrative).orElse(pages.isDemonstration());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Cooperation read = switch (kind) {
            case INSTITUTE ->
                new JointInstitute(
                        id,
                        illustrative,
                        names.get(),
                        institute(names.get(), place),
                        participants,
                        place,
                        sector,
                        from,
                        until);
            case PROJECT ->
                new JointProject(
                        id,
                        illustrative,
                        names.get(),
                        participants,
                        money("budget"),
                        place,
                        sector,
                        from,
                        until,
                        before.map(each -> ((JointProject) each).need()).orElse(""),
                        before.map(each -> ((JointProject) each).offer()).orElse(""));
            case CONTRACT ->
                new TechnologyContract(
                        id,
                        illustrative,
                        names.get(),
                        contractKind(),
                        participants,
                        money("deal"),
                        money("technology"),
                        in.text("registration"),
                        in.text("project"),
                        place,
                        sector,
                        from);
        };
        return in.rejections().isEmpty() ? Optional.of(read) : Optional.empty();
    }

    private ContractKind contractKind() {
        String kind = in.chosen(
                "contract-kind",
                Stream.of(ContractKind.values()).map(ContractKind::word).toList());
        return kind.isEmpty() ? ContractKind.DEVELOPMENT : ContractKind.parse(kind);
    }

    /// The institute's own id in the register; one that is not known by its name is stated with it, under an id that no
    /// form can choose.
    private String institute(Names names, Code place) {
        String typed = in.text("organisation");
        String name = typed.isEmpty() ? names.byLanguage().values().iterator().next() : typed;
        Optional<String> known = board.findOrganisation(name);
        if (known.isEmpty() && typed.isEmpty()) {
            String made = pages.newId();
            fresh.add(new OrganisationStated(made, Kind.INSTITUTE, names, List.of(), "", place));
            return made;
        }
        return known.orElse(typed);
    }

    /// What a form is opened with.
    static Map<String, String> fill(Cooperation each, ResearchBoard board, ResearchPages pages, Locale locale) {
        String language = pages.messages(locale).language();
        Map<String, String> typed = new HashMap<>();
        each.names().byLanguage().forEach((of, name) -> typed.put("name-" + of, name));
        typed.put("place", pages.listed(each.place(), locale));
        typed.put("sector", pages.listed(each.sector(), locale));
        typed.put("from", each.from().toString());
        typed.put("until", each.until().toString());
        for (int i = 0; i < Math.min(LINES, each.participants().size()); i++) {
            Participant taking = each.participants().get(i);
            typed.put("party-" + i, board.name(taking.organisation(), language));
            typed.put("part-" + i, taking.part().word());
            typed.put(
                    "share-" + i,
                    taking.share()
                            .map(share -> new Rounding(Rounding.Mode.HALF_UP, 4)
                                    .round(share.scaledByPowerOfTen(2))
                                    .stripTrailingZeros()
                                    .toPlainString())
                            .orElse(""));
        }
        switch (each) {
            case JointInstitute institute -> typed.put("organisation", board.name(institute.organisation(), language));
            case JointProject project -> money(typed, "budget", project.budget());
            case TechnologyContract contract -> {
                typed.put("contract-kind", contract.contractKind().word());
                typed.put("registration", contract.registration());
                typed.put("project", contract.project());
                money(typed, "deal", contract.deal());
                money(typed, "technology", contract.technology());
            }
        }
        return typed;
    }

    private static void money(Map<String, String> typed, String field, Optional<Money> money) {
        money.ifPresent(each -> {
            typed.put(field, each.units().stripTrailingZeros().toPlainString());
            typed.put("currency", each.denomination().currency());
            typed.put("unit", "one");
        });
    }
}
