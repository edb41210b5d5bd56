package org.tworivers.app.work.research;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.ResearchBook;
import org.tworivers.core.research.ResearchCounts;
import org.tworivers.core.research.ResearchNetwork;
import org.tworivers.core.shared.Code;

/// What somebody sees of the research network as of a day. Not changed once it is made.
///
/// @param known the entry until which everything is known
/// @param organisations what is stated of them, by id
/// @param cooperations those that are there on the day, by kind and id
/// @param subjects their subjects
public record ResearchBoard(
        LocalDate asOf,
        long known,
        ResearchBook book,
        CodeBook codes,
        Judgements judged,
        Map<String, OrganisationStated> organisations,
        List<Recorded<Cooperation>> cooperations,
        Set<String> subjects) {
    private static final Comparator<Recorded<Cooperation>> ORDER = Comparator.comparing(
                    (Recorded<Cooperation> each) -> each.entry().kind())
            .thenComparing(each -> each.entry().id());

    public ResearchBoard {
        cooperations = cooperations.stream().sorted(ORDER).toList();
        subjects = Set.copyOf(subjects);
    }

    /// All that is there on the day.
    static ResearchBoard of(
            LocalDate asOf,
            long known,
            ResearchBook book,
            CodeBook codes,
            Judgements judged,
            Map<String, OrganisationStated> organisations) {
        return new ResearchBoard(asOf, known, book, codes, judged, organisations, List.of(), Set.of())
                .with(book.cooperations(asOf));
    }

    private ResearchBoard with(List<Recorded<Cooperation>> some) {
        return new ResearchBoard(
                asOf,
                known,
                book,
                codes,
                judged,
                organisations,
                some,
                some.stream().map(each -> each.entry().subject()).collect(Collectors.toSet()));
    }

    /// The same with some of what is there.
    public ResearchBoard only(Predicate<Cooperation> wanted) {
        return with(
                cooperations.stream().filter(each -> wanted.test(each.entry())).toList());
    }

    /// The same with what is asked for.
    public ResearchBoard only(CooperationFilter filter) {
        return only(each -> filter.takes(each, this));
    }

    /// The id under which an organisation is known.
    public UnaryOperator<String> survivor() {
        return judged::survivor;
    }

    /// What several do together, without where it stands in the journal.
    public List<Cooperation> all() {
        return cooperations.stream().map(Recorded::entry).toList();
    }

    /// One of them.
    public Optional<Recorded<Cooperation>> find(String subject) {
        return book.findCooperation(subject).filter(found -> subjects.contains(subject));
    }

    /// Who works with whom.
    public ResearchNetwork network() {
        return ResearchNetwork.of(all(), survivor());
    }

    /// How much there is.
    public ResearchCounts counts() {
        return ResearchCounts.of(all(), survivor());
    }

    /// What an organisation is called; its id where nothing is stated that the viewer may see.
    public String name(String id, String language) {
        OrganisationStated stated = organisations.get(judged.survivor(id));
        return stated == null ? id : stated.names().in(language);
    }

    /// What sort of organisation it is; `other` where nothing is stated.
    public String kind(String id) {
        OrganisationStated stated = organisations.get(judged.survivor(id));
        return stated == null ? "other" : stated.kind().word();
    }

    /// Where an organisation sits, or [Code#NONE].
    public Code seat(String id) {
        OrganisationStated stated = organisations.get(judged.survivor(id));
        return stated == null ? Code.NONE : stated.place();
    }

    /// Whether something is at a place, or somebody who takes part in it sits there.
    public boolean isOf(Cooperation each, Code place) {
        return isUnder(each.place(), place)
                || each.organisations(survivor()).stream().anyMatch(id -> isUnder(seat(id), place));
    }

    /// Whether a code is another or lies under it.
    public boolean isUnder(Code code, Code above) {
        return !code.isNone() && codes.path(code, asOf).contains(codes.current(above, asOf));
    }

    /// The ids by which an organisation goes whose name, alias or id somebody typed.
    public Optional<String> findOrganisation(String typed) {
        if (organisations.containsKey(typed)) {
            return Optional.of(judged.survivor(typed));
        }
        return organisations.values().stream()
                .filter(each -> each.names().byLanguage().containsValue(typed)
                        || each.aliases().contains(typed))
                .map(each -> judged.survivor(each.id()))
                .sorted()
                .findFirst();
    }
}
