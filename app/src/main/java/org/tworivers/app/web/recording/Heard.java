package org.tworivers.app.web.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// What somebody at a page or a program said, as it was read.
///
/// @param entry nothing when something cannot be read
/// @param evidence the papers that prove it
/// @param faults every fault; when there is one, nothing is to be recorded
/// @param <E> what it is read as, mostly an entry of a room
public record Heard<E>(Optional<E> entry, List<Evidence> evidence, List<Rejection> faults) {
    public Heard {
        evidence = List.copyOf(evidence);
        faults = List.copyOf(faults);
    }

    /// What was read off fields, with all that is wrong with them.
    public static <E> Heard<E> of(FieldReader in, Optional<E> entry, List<Evidence> evidence) {
        return new Heard<>(entry, evidence, in.rejections());
    }

    /// What needs no paper.
    public static <E> Heard<E> of(E entry, List<Rejection> faults) {
        return new Heard<>(Optional.of(entry), List.of(), faults);
    }

    /// The same with one fault more.
    public Heard<E> with(Rejection fault) {
        List<Rejection> more = new ArrayList<>(faults);
        more.add(fault);
        return new Heard<>(entry, evidence, more);
    }
}
