package org.tworivers.app.work;

import java.time.LocalDate;
import java.time.ZoneId;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.projects.CountingPolicy;
import org.tworivers.core.shared.Code;

/// What figures are asked for.
///
/// @param base first day of counting
/// @param asOf last day
/// @param knownAt empty for now, a date, an instant or `seq:N`
/// @param zone where days end
/// @param policy how signings count
/// @param rounding how rates are printed
/// @param by `place`, `place:LEVEL`, `sector`, `sector:LEVEL`, `origin`, `origin:LEVEL`, `event`, `stage`, or
///     empty
/// @param place only projects in this place or under it; [Code#NONE] for all
/// @param sector only projects of this sector or under it; [Code#NONE] for all
public record FigureQuestion(
        LocalDate base,
        LocalDate asOf,
        String knownAt,
        ZoneId zone,
        CountingPolicy policy,
        Rounding rounding,
        String by,
        Code place,
        Code sector) {

    /// The same, grouped in another way.
    public FigureQuestion withBy(String newBy) {
        return new FigureQuestion(base, asOf, knownAt, zone, policy, rounding, newBy, place, sector);
    }

    /// The same, as known at another moment.
    public FigureQuestion withKnownAt(String newKnownAt) {
        return new FigureQuestion(base, asOf, newKnownAt, zone, policy, rounding, by, place, sector);
    }

    /// The same, as of another day.
    public FigureQuestion withAsOf(LocalDate newAsOf) {
        return new FigureQuestion(base, newAsOf, knownAt, zone, policy, rounding, by, place, sector);
    }

    /// The same, about another place.
    public FigureQuestion withPlace(Code newPlace) {
        return new FigureQuestion(base, asOf, knownAt, zone, policy, rounding, by, newPlace, sector);
    }

    /// The same, about another sector.
    public FigureQuestion withSector(Code newSector) {
        return new FigureQuestion(base, asOf, knownAt, zone, policy, rounding, by, place, newSector);
    }

    /// The same, counted by another policy.
    public FigureQuestion withPolicy(CountingPolicy newPolicy) {
        return new FigureQuestion(base, asOf, knownAt, zone, newPolicy, rounding, by, place, sector);
    }

    /// The same, counted from another day.
    public FigureQuestion withBase(LocalDate newBase) {
        return new FigureQuestion(newBase, asOf, knownAt, zone, policy, rounding, by, place, sector);
    }
}
