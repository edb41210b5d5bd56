package org.tworivers.app.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.EventNames;
import org.tworivers.app.store.LoadedFacts;
import org.tworivers.app.work.stalls.KnownStallRules;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.ClaimedFact;
import org.tworivers.core.projects.Contribution;
import org.tworivers.core.projects.Counts;
import org.tworivers.core.projects.Cut;
import org.tworivers.core.projects.DueCounts;
import org.tworivers.core.projects.ExplainedProject;
import org.tworivers.core.projects.Fact;
import org.tworivers.core.projects.FactColumns;
import org.tworivers.core.projects.FigureDefinition;
import org.tworivers.core.projects.Grouping;
import org.tworivers.core.projects.HeldReceipt;
import org.tworivers.core.projects.LedgerFold;
import org.tworivers.core.projects.LedgerReading;
import org.tworivers.core.projects.MonthSeries;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.StageConversion;
import org.tworivers.core.projects.Tally;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Names;

/// Answers questions about figures from one ledger. The facts are read once; many questions can be asked.
public final class Figures {
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final FigureDefinition CONTRACTED =
            FigureDefinition.find("contracted-capital").orElseThrow();

    private static final int MOST_KNOWN = 8;

    private final Ledger ledger;
    private final LoadedFacts loaded;
    private final FactColumns facts;

    private final RecentTops tops;

    /// What codes and events were called at the last few sequences asked for; at a sequence that never changes.
    private final Map<Long, Called> called = new LinkedHashMap<>();

    private final KeptReadings kept;

    /// How often these were read on.
    private final long step;

    /// The figures of a ledger, as a circle of readers may see them.
    public Figures(Ledger ledger, Audience reader) {
        this(ledger, ledger.facts().load(reader), new KeptReadings(), 0);
    }

    private Figures(Ledger ledger, LoadedFacts loaded, KeptReadings kept, long step) {
        this.ledger = ledger;
        this.loaded = loaded;
        this.kept = kept;
        this.step = step;
        facts = loaded.columns();
        tops = new RecentTops(facts);
    }

    /// The last entry that they know.
    public Head known() {
        return loaded.head();
    }

    /// The same with what was recorded since.
    public Figures readOn() {
        LoadedFacts now = ledger.facts().readOn(loaded);
        Optional<Set<Integer>> affected = now.affected();
        affected.ifPresent(each -> kept.lineage().add(step + 1, each));
        return affected.isPresent()
                ? new Figures(ledger, now, kept, step + 1)
                : new Figures(ledger, now, new KeptReadings(), 0);
    }

    /// The projects that may stand otherwise than in other figures; nothing when that is not known.
    public Optional<Set<Integer>> changedBetween(Figures other) {
        return kept == other.kept ? kept.lineage().between(step, other.step) : Optional.empty();
    }

    /// What a reading gives; kept when it asks for what is known at the head.
    private <T> T read(Resolved resolved, String what, LedgerReading<T> reading) {
        return resolved.known().equals(known())
                ? kept.get(
                        KeptReadings.Key.of(what, resolved.question()),
                        new KeptReadings.Step(step, resolved.codes()),
                        reading)
                : reading.whole();
    }

    private Tally table(Resolved resolved, String what, Grouping grouping) {
        return read(resolved, what, resolved.fold().table(resolved.cut(), grouping));
    }

    private Tally whole(Resolved resolved) {
        return table(resolved, "whole", within(resolved, new Grouping.Whole()));
    }

    private record Called(CodeBook codes, Map<String, Names> events) {}

    private synchronized Called called(long sequence) {
        Called known = called.remove(sequence);
        Called now = known == null
                ? new Called(ledger.register().codes(sequence), new EventNames(ledger.database()).all(sequence))
                : known;
        called.put(sequence, now);
        if (called.size() > MOST_KNOWN) {
            called.remove(called.keySet().iterator().next());
        }
        return now;
    }

    /// Places and sectors as known when an entry was the last.
    public CodeBook codes(long sequence) {
        return called(sequence).codes();
    }

    /// One question with everything it resolves to.
    private record Resolved(
            FigureQuestion question, Head known, CodeBook codes, Map<String, Names> events, LedgerFold fold, Cut cut) {
        Basis basis() {
            return new Basis(
                    question.base(),
                    question.asOf(),
                    known,
                    question.policy().name(),
                    question.policy().version(),
                    question.rounding());
        }
    }

    private Resolved resolve(FigureQuestion question) {
        Head asked = ledger.knownAt(question.knownAt(), question.zone());
        Head known = asked.sequence() > known().sequence() ? known() : asked;
        Called named = called(known.sequence());
        return new Resolved(
                question,
                known,
                named.codes(),
                named.events(),
                new LedgerFold(
                        facts,
                        question.policy(),
                        tops.of(known.sequence(), question.asOf(), named.codes()),
                        KnownStallRules.shipped()),
                new Cut(known.sequence(), question.base(), question.asOf()));
    }

    /// The figures asked for.
    public FigureSheet answer(FigureQuestion question) {
        Resolved resolved = resolve(question);
        Tally whole = whole(resolved);
        List<FigureDefinition> shown = FigureDefinition.ALL.stream()
                .filter(each -> each.isShown(whole))
                .toList();
        List<FigureSheet.Group> groups = new ArrayList<>();
        if (!question.by().isEmpty()) {
            Grouping grouping = within(resolved, grouping(question.by(), resolved));
            Tally table = table(resolved, "by " + question.by(), grouping);
            for (int group = 0; group < table.groups(); group++) {
                if (table.count(group, Counts.KNOWN) > 0) {
                    groups.add(group(
                            resolved,
                            shown,
                            whole,
                            table,
                            group,
                            grouping.labels().get(group)));
                }
            }
        }
        return new FigureSheet(
                resolved.basis(), whole.count(Counts.ILLUSTRATIVE), figures(shown, whole, whole, 0), groups);
    }

    private FigureSheet.Group group(
            Resolved resolved, List<FigureDefinition> shown, Tally whole, Tally table, int group, Code label) {
        return new FigureSheet.Group(
                label,
                names(label, resolved),
                table.count(group, Counts.KNOWN),
                table.count(group, Counts.UNDERTAKEN_UNPUBLISHED),
                figures(shown, whole, table, group));
    }

    private SortedMap<String, String> names(Code label, Resolved resolved) {
        Names event = label.scheme().equals(Fact.EVENTS) ? resolved.events().get(label.code()) : null;
        SortedMap<String, String> names = new TreeMap<>();
        for (String language : LANGUAGES) {
            if (label.scheme().equals(Fact.STAGES)) {
                names.put(language, Messages.in(language).text("stage." + label.code()));
            } else if (event != null) {
                names.put(language, event.in(language));
            } else {
                names.put(
                        language,
                        resolved.codes().name(label, resolved.question().asOf(), language));
            }
        }
        return names;
    }

    private List<Figure> figures(List<FigureDefinition> shown, Tally whole, Tally table, int group) {
        return shown.stream()
                .flatMap(each -> each.of(whole, table, group, facts.units()).stream())
                .toList();
    }

    /// The figures of each pair of a place that projects come from and a place they go to; pairs without an undertaken
    /// project are left out.
    ///
    /// @param originLevel level of the places they come from, such as `province`; empty for each place itself
    /// @param hostLevel level of the places they go to
    public List<Flow> flows(FigureQuestion question, String originLevel, String hostLevel) {
        Resolved resolved = resolve(question);
        Grouping origins = grouping(by("origin", originLevel), resolved);
        Grouping hosts = grouping(by("place", hostLevel), resolved);
        Grouping pairs = within(resolved, Grouping.crossed(origins, hosts));
        Tally table = table(resolved, "from " + originLevel + " to " + hostLevel, pairs);
        Tally whole = whole(resolved);
        int columns = hosts.labels().size();
        List<Flow> flows = new ArrayList<>();
        for (int pair = 0; pair < table.groups(); pair++) {
            if (table.count(pair, Counts.UNDERTAKEN) > 0) {
                Code origin = origins.labels().get(pair / columns);
                Code host = hosts.labels().get(pair % columns);
                flows.add(new Flow(
                        origin,
                        names(origin, resolved),
                        host,
                        names(host, resolved),
                        table.count(pair, Counts.UNDERTAKEN),
                        CONTRACTED.of(whole, table, pair, facts.units())));
            }
        }
        return flows;
    }

    private static String by(String key, String level) {
        return level.isEmpty() ? key : key + ":" + level;
    }

    /// The projects behind a figure, by id.
    public List<ExplainedProject> explain(FigureQuestion question, FigureDefinition definition) {
        Resolved resolved = resolve(question);
        long sequence = resolved.known().sequence();
        return contributions(resolved, definition).stream()
                .map(each -> new ExplainedProject(ledger.projects().get(each.projectNumber(), sequence), each))
                .sorted(Comparator.comparing(each -> each.named().project()))
                .toList();
    }

    private List<Contribution> contributions(Resolved resolved, FigureDefinition definition) {
        Grouping everything = within(resolved, new Grouping.Whole());
        return read(
                resolved,
                "behind " + definition.name(),
                resolved.fold().contributions(resolved.cut(), everything, definition));
    }

    /// Some of the projects behind a figure.
    ///
    /// @param all how many there are
    /// @param shown those asked for, in the order they came into the ledger
    public record Part(int all, List<ExplainedProject> shown) {
        public Part {
            shown = List.copyOf(shown);
        }
    }

    /// Some of the projects behind a figure: only those are named, so that a page of many is quick.
    ///
    /// @param from how many to leave out before
    /// @param most how many to show
    public Part explain(FigureQuestion question, FigureDefinition definition, int from, int most) {
        Resolved resolved = resolve(question);
        long sequence = resolved.known().sequence();
        List<Contribution> all = contributions(resolved, definition);
        return new Part(
                all.size(),
                all.stream()
                        .skip(from)
                        .limit(most)
                        .map(each -> new ExplainedProject(ledger.projects().get(each.projectNumber(), sequence), each))
                        .toList());
    }

    /// Where each project asked for stands.
    public List<ProjectStanding> standings(FigureQuestion question) {
        Resolved resolved = resolve(question);
        return resolved.fold().standings(resolved.cut(), within(resolved, new Grouping.Whole()));
    }

    /// Where some of the projects asked for stand.
    ///
    /// @param projectNumbers as [FactColumns#projectNumber] gives them
    public List<ProjectStanding> standings(FigureQuestion question, Set<Integer> projectNumbers) {
        Resolved resolved = resolve(question);
        return resolved.fold().standings(resolved.cut(), within(resolved, new Grouping.Whole()), projectNumbers);
    }

    /// How many of the projects asked for have something due.
    public DueCounts due(FigureQuestion question) {
        Resolved resolved = resolve(question);
        Grouping everything = within(resolved, new Grouping.Whole());
        return read(resolved, "due", resolved.fold().due(resolved.cut(), everything));
    }

    /// Where one project stands; nothing when it is none of those asked for.
    ///
    /// @param projectNumber as [FactColumns#projectNumber] gives it
    public Optional<ProjectStanding> findStanding(FigureQuestion question, int projectNumber) {
        Resolved resolved = resolve(question);
        return resolved.fold().findStanding(resolved.cut(), within(resolved, new Grouping.Whole()), projectNumber);
    }

    /// The receipts of one project that are held back.
    ///
    /// @param projectNumber as [FactColumns#projectNumber] gives it
    public List<HeldReceipt> heldReceipts(FigureQuestion question, int projectNumber) {
        Resolved resolved = resolve(question);
        return resolved.fold().heldReceipts(resolved.cut(), projectNumber);
    }

    /// What the undertaken projects asked for claim: that they reached a stage, or the receipts that count.
    ///
    /// @param stage the stage; nothing for receipts
    public List<ClaimedFact> claims(FigureQuestion question, Optional<Stage> stage) {
        Resolved resolved = resolve(question);
        return resolved.fold().claims(resolved.cut(), within(resolved, new Grouping.Whole()), stage);
    }

    /// The tally of all projects asked for, in one row.
    public Tally tally(FigureQuestion question) {
        return whole(resolve(question));
    }

    /// What happened in each month.
    public MonthSeries months(FigureQuestion question) {
        Resolved resolved = resolve(question);
        Grouping everything = within(resolved, new Grouping.Whole());
        return read(resolved, "months", resolved.fold().series(resolved.cut(), everything));
    }

    /// How many of the undertaken projects went from one stage to another in time.
    ///
    /// @param event only those credited to it; empty for all
    public StageConversion convert(FigureQuestion question, StageConversion.Step step, String event) {
        Resolved resolved = resolve(question);
        Grouping wanted = new Groupings(facts, resolved.codes(), question).creditedTo(event);
        return resolved.fold()
                .conversion(resolved.cut(), within(resolved, wanted), step)
                .whole();
    }

    /// What a question's figures rest on.
    public Basis basis(FigureQuestion question) {
        return resolve(question).basis();
    }

    /// The denominations that amounts are in, by index.
    public List<Denomination> units() {
        return facts.units();
    }

    private Grouping within(Resolved resolved, Grouping grouping) {
        return new Groupings(facts, resolved.codes(), resolved.question()).within(grouping);
    }

    private Grouping grouping(String by, Resolved resolved) {
        return new Groupings(facts, resolved.codes(), resolved.question()).by(by);
    }
}
