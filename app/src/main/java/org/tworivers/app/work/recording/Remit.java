package org.tworivers.app.work.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.core.projects.Dossier;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.Classified;
import org.tworivers.core.projects.Statement.Located;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// Of all that a viewer sees, what they may record about: a county clerk only projects of the own place and what lies
/// under it, a sector officer only those of the own sector; and they stay of it.
///
/// @param codes places and sectors as known
/// @param today the day on which they lie under one another
record Remit(Viewer viewer, CodeBook codes, LocalDate today) {
    private static final String PLACE = "place";
    private static final String SECTOR = "sector";

    /// What a remit is limited by.
    ///
    /// @param field what the form calls it
    /// @param own what it is limited to; [Code#NONE] covers nothing
    /// @param read what a statement says of it; [Code#NONE] when it says nothing
    private record Limit(String field, Code own, Function<Statement, Code> read) {
        /// What is stated for the last day; more than one where statements of one day differ.
        List<Code> latest(List<Statement> said) {
            List<Statement> all =
                    said.stream().filter(each -> !read.apply(each).isNone()).toList();
            LocalDate last = all.stream()
                    .map(each -> last(each.day()))
                    .max(LocalDate::compareTo)
                    .orElse(LocalDate.MIN);
            return all.stream()
                    .filter(each -> last(each.day()).equals(last))
                    .map(read)
                    .distinct()
                    .toList();
        }

        boolean isPlace() {
            return field.equals(PLACE);
        }

        private static LocalDate last(Day day) {
            return day.isDated() ? day.last() : LocalDate.MIN;
        }
    }

    private List<Limit> limits() {
        Limit place =
                new Limit(PLACE, viewer.place(), each -> each instanceof Located located ? located.place() : Code.NONE);
        Limit sector = new Limit(
                SECTOR,
                viewer.sector(),
                each -> each instanceof Classified classified ? classified.sector() : Code.NONE);
        return Stream.concat(
                        viewer.role().isOfPlace() ? Stream.of(place) : Stream.empty(),
                        viewer.role().isOfSector() ? Stream.of(sector) : Stream.empty())
                .toList();
    }

    /// Whether it covers a project as it stands.
    boolean covers(ProjectStanding standing) {
        return limits().stream().allMatch(limit -> covers(limit, now(limit, standing)));
    }

    private static Code now(Limit limit, ProjectStanding standing) {
        return limit.isPlace() ? standing.place() : standing.sector();
    }

    private boolean covers(Limit limit, Code code) {
        return !limit.own().isNone()
                && !code.isNone()
                && codes.path(code, today).contains(codes.current(limit.own(), today));
    }

    /// Why a project that is begun with these statements is not covered; empty when it is.
    List<Rejection> check(List<Statement> said) {
        return limits().stream()
                .flatMap(limit -> {
                    List<Code> latest = limit.latest(said);
                    return latest.isEmpty() ? Stream.of(unnamed(limit)) : foreign(limit, latest);
                })
                .toList();
    }

    private static Rejection unnamed(Limit limit) {
        return limit.isPlace()
                ? foreign(limit, Code.NONE)
                : new Rejection("sector-unnamed", SECTOR, "", "you record projects of your own sector alone; name it.");
    }

    private static Rejection foreign(Limit limit, Code code) {
        String value = code.isNone() ? "" : code.toString();
        return limit.isPlace()
                ? new Rejection(
                        "place-foreign",
                        PLACE,
                        value,
                        "it lies outside your place; the office records projects of other places.")
                : new Rejection(
                        "sector-foreign",
                        SECTOR,
                        value,
                        "it is not your sector or under it; the office records projects of other sectors.");
    }

    private static Rejection left(Limit limit, List<Code> latest) {
        String value = latest.isEmpty() ? "" : latest.getFirst().toString();
        return limit.isPlace()
                ? new Rejection(
                        "place-left",
                        PLACE,
                        value,
                        "the project would no longer be of your place; the office records that.")
                : new Rejection(
                        "sector-left",
                        SECTOR,
                        value,
                        "the project would no longer be of your sector; the office records that.");
    }

    /// Why a dossier may not be changed: it is not covered, or would not be from then on. Empty when it may.
    ///
    /// @param entry the sequence of the entry that is corrected or taken back; 0 for none
    /// @param said what is added or takes its place; nothing when it is taken back
    List<Rejection> check(Opened opened, long entry, List<Statement> said) {
        List<Statement> left = left(opened, entry, said);
        return limits().stream()
                .flatMap(limit -> check(limit, opened.dossier().standing(), left))
                .toList();
    }

    private Stream<Rejection> check(Limit limit, ProjectStanding standing, List<Statement> left) {
        Code now = now(limit, standing);
        if (!covers(limit, now)) {
            return foreign(limit, List.of(now));
        }
        List<Code> latest = limit.latest(left);
        boolean stays = !latest.isEmpty() && latest.stream().allMatch(code -> covers(limit, code));
        return left.isEmpty() || stays ? Stream.empty() : Stream.of(left(limit, latest));
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

    private Stream<Rejection> foreign(Limit limit, List<Code> codes) {
        return codes.stream().filter(code -> !covers(limit, code)).map(code -> foreign(limit, code));
    }
}
