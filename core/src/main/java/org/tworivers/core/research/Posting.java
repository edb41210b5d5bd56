package org.tworivers.core.research;

import java.time.LocalDate;
import org.tworivers.core.shared.Code;

/// What a firm looks for, or a laboratory has.
///
/// @param organisation id in the register of who looks for it or has it
/// @param title in a few words
/// @param sector what it is for, or [Code#NONE]
/// @param place where it is wanted or had, or [Code#NONE]
/// @param until its last day
public record Posting(
        String id,
        boolean illustrative,
        PostingKind kind,
        String organisation,
        String title,
        String text,
        Code sector,
        Code place,
        LocalDate until) {}
