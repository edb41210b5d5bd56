package org.tworivers.core.agreements;

import java.util.List;
import java.util.Optional;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// What the parties of an agreement promised in one of its chapters.
///
/// @param id short and stable within the agreement
/// @param chapter key of the chapter it stands in
/// @param text what was promised, by language
/// @param parties who sees to it: the id of an organisation, the ISO 3166-2 code of a region, or a name
/// @param due by when; its last day still belongs to it; undated when no day was agreed
/// @param target what the figure of that name, counted from the agreement's base date, must reach; nothing when
///     it is measured by what is reported
/// @param illustrative whether it is made up for demonstration
public record AgreementCommitment(
        String id,
        String chapter,
        Names text,
        List<String> parties,
        Day due,
        Optional<Figure> target,
        boolean illustrative) {
    public AgreementCommitment {
        parties = List.copyOf(parties);
    }
}
