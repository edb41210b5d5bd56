package org.tworivers.core.aftercare;

import java.time.LocalDate;
import org.tworivers.core.shared.Code;

/// What a firm asks of the office, as it was raised.
///
/// @param id short and stable
/// @param illustrative made up for demonstration
/// @param firm id of an organisation, or its name
/// @param project id of the project it is about, or empty
/// @param place where it is, or [Code#NONE]
/// @param title in a few words
/// @param text in the firm's words
/// @param voice who raised it
/// @param raised the day
public record ServiceCase(
        String id,
        boolean illustrative,
        String firm,
        String project,
        Code place,
        CaseKind kind,
        Urgency urgency,
        String title,
        String text,
        Voice voice,
        LocalDate raised) {}
