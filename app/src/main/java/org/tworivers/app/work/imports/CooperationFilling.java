package org.tworivers.app.work.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tworivers.app.exchange.map.ImportMap.RegisterRule;
import org.tworivers.app.exchange.map.RowReading.Filled;
import org.tworivers.app.exchange.map.ShareText;
import org.tworivers.app.exchange.map.UnreadableException;
import org.tworivers.app.work.research.ResearchBoard;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.projects.Party;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.research.ContractKind;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.CooperationKind;
import org.tworivers.core.research.JointInstitute;
import org.tworivers.core.research.JointProject;
import org.tworivers.core.research.Part;
import org.tworivers.core.research.Participant;
import org.tworivers.core.research.ResearchBook;
import org.tworivers.core.research.ResearchCheck;
import org.tworivers.core.research.ResearchCodec;
import org.tworivers.core.research.ResearchEntry.CooperationStated;
import org.tworivers.core.research.TechnologyContract;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Rows that are joint institutes or technology contracts, each with the paper that shows it. Of one that is known,
/// what the map names no column of stays as it was.
final class CooperationFilling implements Filling {
    private static final String NAME = "name-";
    private static final String FOUNDERS = "founders";
    private static final String CLIENTS = "clients";
    private static final String PROVIDERS = "providers";
    private static final String DEAL = "deal";
    private static final String TECHNOLOGY = "technology";
    private static final String UNIT = "unit";

    /// What stands between organisations; a comma alone may belong to a name, such as of a Co., Ltd.
    private static final String SEPARATORS = ";；、，";

    private static final List<String> KINDS =
            Stream.of(ContractKind.values()).map(ContractKind::word).toList();

    private final CooperationKind kind;
    private final Known known;
    private final RegisterRule register;
    private final ResearchBoard board;

    CooperationFilling(CooperationKind kind, Known known, RegisterRule register) {
        this.kind = kind;
        this.known = known;
        this.register = register;
        board = known.research();
    }

    /// What an entry refers to. Who imports is of the office.
    private record Found(ResearchBook book, Predicate<String> organisations) implements ResearchCheck.Known {
        @Override
        public boolean organisation(String id) {
            return organisations.test(id);
        }

        @Override
        public String recorder() {
            return "";
        }

        @Override
        public boolean ofOffice() {
            return true;
        }

        @Override
        public boolean speaksFor(String organisation) {
            return false;
        }
    }

    @Override
    public Told tell(Filled row) {
        String subject = Cooperation.subject(kind, row.text("id"));
        Optional<Cooperation> before = board.book().findCooperation(subject).map(Recorded::entry);
        SortedMap<String, String> written = before.map(this::write).orElse(new TreeMap<>());
        SortedMap<String, String> typed = new TreeMap<>(written);
        typed.putAll(row.fields());
        FormReader in = new FormReader(typed, known.codes());
        List<Evidence> evidence = in.evidence();
        List<OrganisationStated> fresh = new ArrayList<>();
        Cooperation read = read(in, before, row, fresh);
        List<Rejection> faults = new ArrayList<>(in.faults());
        if (faults.isEmpty()) {
            faults.addAll(check(read, evidence, fresh));
            before.filter(each -> !isOwn(each)).ifPresent(each -> faults.add(elsewhere("id", row.text("id"))));
            if (!isOwn(read)) {
                faults.add(elsewhere("place", row.text("place")));
            }
        }
        return faults.isEmpty()
                ? new Told(subject, written, write(read), drafts(read, evidence, fresh), List.of())
                : Told.refused(faults);
    }

    private static List<Draft> drafts(Cooperation read, List<Evidence> evidence, List<OrganisationStated> fresh) {
        List<Draft> drafts = new ArrayList<>();
        fresh.forEach(each -> drafts.add(new RegisterCodec().encode(each)));
        drafts.add(new ResearchCodec().encode(new CooperationStated(read)).withEvidence(evidence));
        return drafts;
    }

    private boolean isOwn(Cooperation each) {
        Code place = known.importer().place();
        return place.isNone() || board.isOf(each, place);
    }

    private static Rejection elsewhere(String field, String value) {
        return new Rejection("place-elsewhere", field, value, "it lies outside the place that you record for.");
    }

    private List<Rejection> check(Cooperation read, List<Evidence> evidence, List<OrganisationStated> fresh) {
        Predicate<String> stated = id -> known.isOrganisation(id)
                || fresh.stream().anyMatch(each -> each.id().equals(id));
        return ResearchCheck.check(new CooperationStated(read), evidence, new Found(board.book(), stated)).stream()
                .map(each -> rejected(each, read))
                .toList();
    }

    private Rejection rejected(Rejection fault, Cooperation read) {
        return new Rejection(fault.code(), field(fault, read), fault.value(), fault.advice(), fault.details());
    }

    /// The field of a row that says what a fault is about.
    private String field(Rejection fault, Cooperation read) {
        return switch (fault.field()) {
            case "paper" -> "evidence-number";
            case "from" -> kind == CooperationKind.CONTRACT ? "signed" : "from";
            case "participants" -> {
                boolean provides = read.participants().stream()
                        .anyMatch(each -> each.part() == Part.PROVIDER
                                && each.organisation().equals(fault.value()));
                yield kind == CooperationKind.INSTITUTE ? FOUNDERS : provides ? PROVIDERS : CLIENTS;
            }
            default -> fault.field();
        };
    }

    private Cooperation read(FormReader in, Optional<Cooperation> before, Filled row, List<OrganisationStated> fresh) {
        String id = before.map(Cooperation::id).orElseGet(() -> in.id("id"));
        boolean illustrative = before.map(Cooperation::illustrative).orElse(register.illustrative());
        Names names = names(in);
        Code place = in.code("place", FormReader.PLACES);
        Code sector = in.code("sector", FormReader.SECTORS);
        if (kind == CooperationKind.INSTITUTE) {
            return new JointInstitute(
                    id,
                    illustrative,
                    names,
                    institute(in, id, names, place, fresh),
                    participants(in, FOUNDERS, Part.FOUNDER, before),
                    place,
                    sector,
                    past(in, "from"),
                    in.when("until"));
        }
        String contract = Known.word(in, "kind", KINDS);
        in.needed(CLIENTS);
        in.needed(PROVIDERS);
        in.needed("signed");
        List<Participant> parties = new ArrayList<>(participants(in, CLIENTS, Part.CLIENT, before));
        parties.addAll(participants(in, PROVIDERS, Part.PROVIDER, before));
        return new TechnologyContract(
                id,
                illustrative,
                names,
                ContractKind.parse(contract),
                parties,
                amount(in, DEAL, row),
                amount(in, TECHNOLOGY, row),
                in.text("registration"),
                in.text("project"),
                place,
                sector,
                past(in, "signed"));
    }

    private static Optional<Money> amount(FormReader in, String field, Filled row) {
        return TypedAmount.read(in, field, UNIT, row.fields().containsKey(field));
    }

    private Names names(FormReader in) {
        SortedMap<String, String> names = new TreeMap<>();
        for (String language : List.of("zh", "en")) {
            if (in.has(NAME + language)) {
                names.put(language, in.text(NAME + language));
            }
        }
        return names.isEmpty()
                ? Names.of(register.language(), in.needed(NAME + register.language()) + "–")
                : new Names(names);
    }

    /// A day, a month or a year that does not lie ahead.
    private Day past(FormReader in, String field) {
        Day day = in.when(field);
        if (day.isDated() && day.first().isAfter(known.today())) {
            in.fault(field, "day-ahead", "it lies ahead; what has not happened is a plan and no fact. Check the day.");
        }
        return day;
    }

    /// The institute's own id in the register. One that nobody names is stated with it, under an id made of its own.
    private String institute(FormReader in, String id, Names names, Code place, List<OrganisationStated> fresh) {
        String named = in.text("organisation");
        if (!named.isEmpty()) {
            return known.firm(named);
        }
        for (String name : names.byLanguage().values()) {
            if (known.isOrganisation(known.firm(name))) {
                return known.firm(name);
            }
        }
        String own = "institute-" + id;
        if (!known.isOrganisation(own)) {
            fresh.add(new OrganisationStated(own, Kind.INSTITUTE, names, List.of(), "", place));
        }
        return own;
    }

    /// Who has a part, as a row says it; as it was, shares exact, when the row says the same.
    private List<Participant> participants(FormReader in, String field, Part part, Optional<Cooperation> before) {
        if (before.isPresent() && in.text(field).equals(write(before.get(), part))) {
            return before.get().participants().stream()
                    .filter(each -> each.part() == part)
                    .toList();
        }
        List<Participant> participants = new ArrayList<>();
        try {
            for (ShareText.Named each : ShareText.parse(in.text(field), SEPARATORS)) {
                Optional<Ratio> share = Optional.of(each.share()).filter(of -> !of.equals(Party.UNSTATED_SHARE));
                participants.add(new Participant(known.firm(each.name()), part, share));
            }
        } catch (UnreadableException unreadable) {
            in.fault(field, unreadable.code(), unreadable.advice());
        }
        return participants;
    }

    private SortedMap<String, String> write(Cooperation stated) {
        SortedMap<String, String> fields = new TreeMap<>();
        stated.names().byLanguage().forEach((language, name) -> fields.put(NAME + language, name));
        fields.put("place", Known.text(stated.place()));
        fields.put("sector", Known.text(stated.sector()));
        switch (stated) {
            case JointInstitute institute -> {
                fields.put("organisation", known.firm(institute.organisation()));
                fields.put(FOUNDERS, write(institute, Part.FOUNDER));
                fields.put("from", institute.from().toString());
                fields.put("until", institute.until().toString());
            }
            case TechnologyContract contract -> {
                fields.put("kind", contract.contractKind().word());
                fields.put(CLIENTS, write(contract, Part.CLIENT));
                fields.put(PROVIDERS, write(contract, Part.PROVIDER));
                fields.put(DEAL, contract.deal().map(TypedAmount::write).orElse(""));
                fields.put(
                        TECHNOLOGY,
                        contract.technology().map(TypedAmount::write).orElse(""));
                fields.put("registration", contract.registration());
                fields.put("project", contract.project());
                fields.put("signed", contract.from().toString());
            }
            case JointProject project -> {}
        }
        return fields;
    }

    private String write(Cooperation stated, Part part) {
        return stated.participants().stream()
                .filter(each -> each.part() == part)
                .map(each -> known.firm(each.organisation())
                        + each.share().map(CooperationFilling::write).orElse(""))
                .collect(Collectors.joining("；"));
    }

    private static String write(Ratio share) {
        BigDecimal percent = new Rounding(Rounding.Mode.HALF_UP, 12)
                .round(share.scaledByPowerOfTen(2))
                .stripTrailingZeros();
        return " (" + percent.toPlainString() + "%)";
    }
}
