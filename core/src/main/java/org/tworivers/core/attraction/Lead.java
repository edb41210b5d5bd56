package org.tworivers.core.attraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// A firm that may come, as a team knows of it.
///
/// @param id short and stable
/// @param illustrative made up for demonstration
/// @param names what it is called; once it is a project, that is called so too
/// @param team id of the team that found it
/// @param sector what the firm makes, or [Code#NONE]
/// @param place where it would be built, or [Code#NONE]
/// @param origin where it comes from, or [Code#NONE]
/// @param firm id of an organisation, or its name
/// @param size what it would invest; nothing when it did not say
/// @param wish what it looks for, in words
/// @param competing other places that it looks at, in words
/// @param found the day on which the team came to know of it
public record Lead(
        String id,
        boolean illustrative,
        Names names,
        String team,
        LeadSource source,
        Code sector,
        Code place,
        Code origin,
        String firm,
        Optional<Money> size,
        String wish,
        List<String> competing,
        LocalDate found) {
    public Lead {
        competing = List.copyOf(competing);
    }
}
