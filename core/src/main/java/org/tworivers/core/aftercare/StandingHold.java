package org.tworivers.core.aftercare;

import java.util.Comparator;

/// A stage that a case stands in the way of.
public record StandingHold(ServiceCase by, CaseStanding.Held held) {
    static final Comparator<StandingHold> ORDER = Comparator.comparing(
                    (StandingHold each) -> each.held().hold().force())
            .thenComparing(each -> each.held().hold().stage())
            .thenComparing(each -> each.by().id());
}
