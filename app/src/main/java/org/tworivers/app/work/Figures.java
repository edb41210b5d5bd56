package org.tworivers.app.work;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.EventNames;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.Contribution;
import org.tworivers.core.projects.Counts;
import org.tworivers.core.projects.Cut;
import org.tworivers.core.projects.ExplainedProject;
import org.tworivers.core.projects.Fact;
import org.tworivers.core.projects.FactColumns;
import org.tworivers.core.projects.FigureDefinition;
import org.tworivers.core.projects.Grouping;
import org.tworivers.core.projects.HeldReceipt;
import org.tworivers.core.projects.LedgerFold;
import org.tworivers.core.projects.MonthSeries;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.projects.StageConversion;
import org.tworivers.core.projects.Tally;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Names;

/// Answers questions about figures from one ledger. The facts are read once; many questions can be asked.
public final class Figures {
    private static final int MOST_MEANINGS = 8;
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final Ledger ledger;
    private final FactColumns facts;
    private final Deque<Meanings> recent = new ArrayDeque<>();

    /// The figures of a ledger, as a circle of readers may see them.
    public Figures(Ledger ledger, Audience reader) {
        this.ledger = ledger;
        facts = ledger.facts().load(reader);
    }

    @SuppressWarnings("ArrayRecordComponent") // not compared
    private record Meanings(long sequence, LocalDate asOf, CodeBook codes, Map<String, Names> events, int[] tops) {}

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
        Head known = ledger.knownAt(question.knownAt(), question.zone());
        Meanings meanings = meanings(known.sequence(), question.asOf());
        return new Resolved(
                question,
                known,
                meanings.codes(),
                meanings.events(),
                new LedgerFold(facts, question.policy(), meanings.tops()),
                new Cut(known.sequence(), question.base(), question.asOf()));
    }

    /// What codes mean on a day, as known at a sequence; the last few are kept, as one page asks several questions.
    private synchronized Meanings meanings(long sequence, LocalDate asOf) {
        for (Meanings each : recent) {
            if (each.sequence() == sequence && each.asOf().equals(asOf)) {
                return each;
            }
        }
        CodeBook codes = recent.stream()
                .filter(each -> each.sequence() == sequence)
                .findFirst()
                .map(Meanings::codes)
                .orElseGet(() -> ledger.register().codes(sequence));
        Meanings read = new Meanings(
                sequence,
                asOf,
                codes,
                new EventNames(ledger.database()).all(sequence),
                facts.tops(code -> codes.path(code, asOf).getLast()));
        recent.addFirst(read);
        if (recent.size() > MOST_MEANINGS) {
            recent.removeLast();
        }
        return read;
    }

    /// The figures asked for.
    public FigureSheet answer(FigureQuestion question) {
        Resolved resolved = resolve(question);
        Grouping everything = within(resolved, new Grouping.Whole());
        Tally whole = resolved.fold().table(resolved.cut(), everything).whole();
        List<FigureDefinition> shown = FigureDefinition.ALL.stream()
                .filter(each -> each.isShown(whole))
                .toList();
        List<FigureSheet.Group> groups = new ArrayList<>();
        if (!question.by().isEmpty()) {
            Grouping grouping = within(resolved, grouping(question.by(), resolved));
            Tally table = resolved.fold().table(resolved.cut(), grouping).whole();
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

    /// The projects behind a figure, by id.
    public List<ExplainedProject> explain(FigureQuestion question, FigureDefinition definition) {
        Resolved resolved = resolve(question);
        long sequence = resolved.known().sequence();
        Grouping everything = within(resolved, new Grouping.Whole());
        return resolved.fold().explain(resolved.cut(), everything, definition).stream()
                .map(each -> new ExplainedProject(ledger.projects().get(each.projectNumber(), sequence), each))
                .sorted(Comparator.comparing(each -> each.named().project()))
                .toList();
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
        List<Contribution> all =
                resolved.fold().explain(resolved.cut(), within(resolved, new Grouping.Whole()), definition);
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

    /// The tally of all projects asked for, in one row.
    public Tally tally(FigureQuestion question) {
        Resolved resolved = resolve(question);
        return resolved.fold()
                .table(resolved.cut(), within(resolved, new Grouping.Whole()))
                .whole();
    }

    /// What happened in each month.
    public MonthSeries months(FigureQuestion question) {
        Resolved resolved = resolve(question);
        return resolved.fold()
                .series(resolved.cut(), within(resolved, new Grouping.Whole()))
                .whole();
    }

    /// How many of the undertaken projects went from one stage to another in time.
    public StageConversion convert(FigureQuestion question, StageConversion.Step step) {
        Resolved resolved = resolve(question);
        return resolved.fold()
                .conversion(resolved.cut(), within(resolved, new Grouping.Whole()), step)
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
        Grouping inPlace = within(
                resolved, grouping, Grouping.Key.PLACE, resolved.question().place());
        return within(
                resolved, inPlace, Grouping.Key.SECTOR, resolved.question().sector());
    }

    private Grouping within(Resolved resolved, Grouping grouping, Grouping.Key key, Code code) {
        LocalDate asOf = resolved.question().asOf();
        if (!code.isNone() && !resolved.codes().knows(code) && !facts.codes().contains(code)) {
            throw new IllegalArgumentException(code.scheme() + ":" + code.code()
                    + " must be a code that is loaded. Loaded are "
                    + resolved.codes().allSchemes()
                    + ". Maybe see: tworivers figures --by " + key.name().toLowerCase(Locale.ROOT) + ".");
        }
        return code.isNone()
                ? grouping
                : Grouping.within(
                        grouping,
                        key,
                        facts,
                        each -> resolved.codes().path(each, asOf).contains(code));
    }

    private Grouping grouping(String by, Resolved resolved) {
        int colon = by.indexOf(':');
        String key = colon < 0 ? by : by.substring(0, colon);
        String level = colon < 0 ? "" : by.substring(colon + 1);
        LocalDate asOf = resolved.question().asOf();
        UnaryOperator<Code> rollUp = level.isEmpty()
                ? code -> resolved.codes().current(code, asOf)
                : code -> resolved.codes().hasLevels(code, asOf)
                        ? resolved.codes().findAtLevel(code, level, asOf).orElse(Code.NONE)
                        : resolved.codes().current(code, asOf);
        return switch (key) {
            case "place" -> Grouping.by(Grouping.Key.PLACE, facts, rollUp);
            case "sector" -> Grouping.by(Grouping.Key.SECTOR, facts, rollUp);
            case "origin" -> Grouping.by(Grouping.Key.ORIGIN, facts, rollUp);
            case "event" -> Grouping.by(Grouping.Key.EVENT, facts, UnaryOperator.identity());
            case "stage" -> Grouping.byStage();
            default ->
                throw new IllegalArgumentException("by (" + by
                        + ") must be place, place:LEVEL, sector, sector:LEVEL, origin, origin:LEVEL, event or stage."
                        + " Maybe place:city.");
        };
    }
}
