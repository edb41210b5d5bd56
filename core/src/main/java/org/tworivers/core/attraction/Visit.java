package org.tworivers.core.attraction;

import java.time.LocalDate;
import org.tworivers.core.shared.Day;

/// A team called on a firm.
///
/// @param id short and stable
/// @param illustrative made up for demonstration
/// @param team id of the team
/// @param place where, in words
/// @param firm id of an organisation, or its name
/// @param lead id of the lead it was about, maybe empty
/// @param notes what was said; never who said it
/// @param next what is to be done next, maybe empty
/// @param nextBy by when; undated when nobody said
public record Visit(
        String id,
        boolean illustrative,
        String team,
        LocalDate day,
        String place,
        String firm,
        String lead,
        String notes,
        String next,
        Day nextBy) {}
