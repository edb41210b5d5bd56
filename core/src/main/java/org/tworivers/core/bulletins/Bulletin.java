package org.tworivers.core.bulletins;

import java.util.List;
import org.tworivers.core.figures.Basis;

/// A bulletin without a format: what was asked, what stands in it, and what a reader must know beside it.
///
/// Made by [BulletinMaker] in the region's own form; [PublicForm] makes the public one of it.
///
/// @param basis dates, journal head, policy and rounding: enough to derive every number again
/// @param scope what else was asked
/// @param isPublic whether it is the public form
/// @param illustrative how many of the projects read are made up for demonstration
/// @param exposure the projects behind the whole; not printed
/// @param figures the figures of the whole
/// @param byPlace a row for each place
/// @param bySector a row for each sector
/// @param funnel undertaken projects that reached each stage, in the order of the work
/// @param states undertaken projects by where they stand now; they sum to the undertaken
/// @param months what each month brought, oldest first
/// @param notes what a reader must know, in the order it is printed
/// @param sections the parts that were asked for beside the projects, in that order
public record Bulletin(
        Basis basis,
        Scope scope,
        boolean isPublic,
        long illustrative,
        Exposure exposure,
        List<Cell> figures,
        List<BulletinRow> byPlace,
        List<BulletinRow> bySector,
        List<Cell> funnel,
        List<Cell> states,
        List<BulletinMonth> months,
        List<Note> notes,
        List<BulletinSection> sections) {
    public Bulletin {
        figures = List.copyOf(figures);
        byPlace = List.copyOf(byPlace);
        bySector = List.copyOf(bySector);
        funnel = List.copyOf(funnel);
        states = List.copyOf(states);
        months = List.copyOf(months);
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
    }
}
