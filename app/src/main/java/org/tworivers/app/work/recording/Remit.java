package org.tworivers.app.work.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.core.projects.Dossier;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.Classified;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// Of all that a viewer sees, what they may record about: a sector officer only projects of the own sector and what
/// lies
/// under it, which stay of it.
///
/// @param codes sectors as known
/// @param today the day on which sectors lie under one another
record Remit(Viewer viewer, CodeBook codes, LocalDate today) {
    private static final String FIELD = "sector";

    /// Whether it covers projects of a sector.
    boolean covers(Code sector) {
        return !viewer.role().isOfSector()
                || (!viewer.sector().isNone()
                        && !sector.isNone()
                        && codes.path(sector, today).contains(codes.current(viewer.sector(), today)));
    }

    /// Why a project that is begun with these statements is not covered; empty when it is.
    List<Rejection> check(List<Statement> said) {
        List<Code> sectors = latestSectors(said);
        if (sectors.isEmpty() && !covers(Code.NONE)) {
            return List.of(new Rejection(
                    "sector-unnamed", FIELD, "", "you record projects of your own sector alone; name it."));
        }
        return foreign(sectors);
    }

    /// Why a dossier may not be changed: it is of another sector, or would be from then on. Empty when it may.
    ///
    /// @param entry the sequence of the entry that is corrected or taken back; 0 for none
    /// @param said what is added or takes its place; nothing when it is taken back
    List<Rejection> check(Opened opened, long entry, List<Statement> said) {
        Code now = opened.dossier().standing().sector();
        if (!covers(now)) {
            return foreign(List.of(now));
        }
        List<Statement> left = left(opened, entry, said);
        List<Code> sectors = latestSectors(left);
        boolean stays = sectors.isEmpty() ? covers(Code.NONE) : foreign(sectors).isEmpty();
        return left.isEmpty() || stays
                ? List.of()
                : List.of(new Rejection(
                        "sector-left",
                        FIELD,
                        sectors.isEmpty() ? "" : sectors.getFirst().toString(),
                        "the project would no longer be of your sector; the office records that."));
    }

    /// What counts of a dossier when an entry is corrected or taken back; what that one had corrected returns.
    private static List<Statement> left(Opened opened, long entry, List<Statement> said) {
        List<Statement> left = new ArrayList<>(said);
        for (Dossier.Line line : opened.dossier().lines()) {
            boolean stays = line.state() != Dossier.State.ENDED
                    && line.telling().entry().sequence() != entry;
            boolean returns = said.isEmpty() && line.telling().knownUntil() == entry;
            if (stays || returns) {
                left.add(line.statement());
            }
        }
        return left;
    }

    private List<Rejection> foreign(List<Code> sectors) {
        return sectors.stream()
                .filter(sector -> !covers(sector))
                .map(sector -> new Rejection(
                        "sector-foreign",
                        FIELD,
                        sector.isNone() ? "" : sector.toString(),
                        "it is not your sector or under it; the office records projects of other sectors."))
                .toList();
    }

    /// The sectors that are stated for the last day; more than one where statements of one day differ.
    private static List<Code> latestSectors(List<Statement> said) {
        List<Classified> all = said.stream()
                .filter(Classified.class::isInstance)
                .map(Classified.class::cast)
                .toList();
        LocalDate last = all.stream()
                .map(each -> last(each.day()))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return all.stream()
                .filter(each -> last(each.day()).equals(last))
                .map(Classified::sector)
                .distinct()
                .toList();
    }

    private static LocalDate last(Day day) {
        return day.isDated() ? day.last() : LocalDate.MIN;
    }
}
