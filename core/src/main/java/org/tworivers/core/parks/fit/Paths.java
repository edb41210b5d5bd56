package org.tworivers.core.parks.fit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// The codes from a place or a sector up to the top on a day, each looked up once. For one thread.
public final class Paths {
    private final CodeBook codes;
    private final LocalDate day;
    private final Map<Code, List<Code>> known = new HashMap<>();

    public Paths(CodeBook codes, LocalDate day) {
        this.codes = codes;
        this.day = day;
    }

    /// The code first; empty for no code.
    public List<Code> of(Code code) {
        return code.isNone() ? List.of() : known.computeIfAbsent(code, fresh -> codes.path(fresh, day));
    }
}
