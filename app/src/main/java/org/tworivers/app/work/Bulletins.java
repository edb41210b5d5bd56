package org.tworivers.app.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tworivers.app.store.JdbcAgreements;
import org.tworivers.app.store.PublishedNames;
import org.tworivers.core.agreements.Agreement;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.bulletins.BulletinMaker;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.bulletins.BulletinSources;
import org.tworivers.core.bulletins.BulletinSources.OtherBase;
import org.tworivers.core.bulletins.BulletinSources.Unsigned;
import org.tworivers.core.bulletins.PublicForm;
import org.tworivers.core.bulletins.Scope;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.projects.ExplainedProject;
import org.tworivers.core.projects.FigureDefinition;
import org.tworivers.core.shared.Names;

/// Makes bulletins from one ledger. Everything in one is read at one sequence of the journal, so that the same
/// question gives the same bulletin whatever is recorded later.
public final class Bulletins {
    private final Ledger ledger;
    private final Supplier<Figures> figures;
    private final List<SectionSource> sources;

    /// The bulletins of a ledger, of all that its region knows of projects.
    public Bulletins(Ledger ledger) {
        this(ledger, () -> new Figures(ledger, Audience.OWN), List.of());
    }

    /// The bulletins of a ledger.
    ///
    /// @param figures its figures, asked for once with each bulletin
    /// @param sources what can stand in one beside the projects
    public Bulletins(Ledger ledger, Supplier<Figures> figures, List<SectionSource> sources) {
        this.ledger = ledger;
        this.figures = figures;
        this.sources = List.copyOf(sources);
    }

    /// The bulletin asked for, in the form asked for.
    public Bulletin make(BulletinQuestion question) {
        Bulletin own = makeOwn(question);
        return question.isPublic() ? PublicForm.of(own) : own;
    }

    /// The bulletin asked for in the region's own form, which hides nothing.
    public Bulletin makeOwn(BulletinQuestion question) {
        Head known =
                ledger.knownAt(question.figures().knownAt(), question.figures().zone());
        FigureQuestion ask = question.figures().withKnownAt("seq:" + known.sequence());
        Figures figures = this.figures.get();
        FigureSheet byPlace = figures.answer(ask.withBy(key("place", question.placeLevel())));
        List<Agreement> agreements = new JdbcAgreements(ledger.database()).all(known.sequence());
        return BulletinMaker.make(new BulletinSources(
                new Scope(
                        ask.place(),
                        ask.sector(),
                        question.placeLevel(),
                        question.sectorLevel(),
                        question.assumptions()),
                byPlace,
                figures.answer(ask.withBy(key("sector", question.sectorLevel()))),
                figures.tally(ask),
                figures.months(ask),
                figures.units(),
                agreements,
                otherBases(figures, ask.withBy(""), agreements),
                unsigned(figures, ask, known.sequence()),
                sections(
                        question.sections(),
                        new SectionQuestion(ask.base(), ask.asOf(), ask.place(), ask.sector(), known, figures))));
    }

    private List<BulletinSection> sections(List<String> names, SectionQuestion ask) {
        return names.stream().map(name -> source(name).make(ask)).toList();
    }

    private SectionSource source(String name) {
        return sources.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("section (" + name + ") must be one of "
                        + sources.stream().map(SectionSource::name).toList() + ". Maybe leave it out."));
    }

    private static String key(String group, String level) {
        return level.isEmpty() ? group : group + ":" + level;
    }

    private static List<OtherBase> otherBases(Figures figures, FigureQuestion ask, List<Agreement> agreements) {
        return OtherBase.days(ask.base(), ask.asOf(), agreements).stream()
                .map(other -> other.withFigures(
                        figures.answer(ask.withBase(other.base())).whole()))
                .toList();
    }

    private List<Unsigned> unsigned(Figures figures, FigureQuestion ask, long sequence) {
        FigureDefinition definition = FigureDefinition.find("unsigned").orElseThrow();
        PublishedNames published = new PublishedNames(ledger.database());
        return figures.explain(ask, definition).stream()
                .map(each -> unsigned(each, published.find(each.contribution().projectNumber(), sequence)))
                .toList();
    }

    private static Unsigned unsigned(ExplainedProject project, Optional<Names> published) {
        return new Unsigned(
                project.named().project(),
                published.orElse(project.named().names()).byLanguage(),
                published.isPresent());
    }
}
