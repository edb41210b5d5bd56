package org.tworivers.core.attraction;

import java.util.List;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// A team that a place sent to live where firms are.
///
/// @param id short and stable, such as `luyi-shanghai`
/// @param illustrative made up for demonstration
/// @param home the place that sent it
/// @param base where it lives, or [Code#NONE]
/// @param from since when it is there
/// @param until its last day there; undated while nobody knows
/// @param sectors what it looks for
/// @param plan what it means to bring about, in words
/// @param members ids of persons; what is personal about them lies apart
public record Team(
        String id,
        boolean illustrative,
        Names names,
        Code home,
        Code base,
        Day from,
        Day until,
        List<Code> sectors,
        String plan,
        List<String> members) {
    public Team {
        sectors = List.copyOf(sectors);
        members = List.copyOf(members);
    }
}
