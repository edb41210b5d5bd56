package org.tworivers.core.register.likeness;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.register.likeness.NameForm.Han;
import org.tworivers.core.register.likeness.NameForm.Spelt;
import org.tworivers.core.register.likeness.Reason.Kind;

/// Compares two names. Symmetric but for which of a reason's two sides is which.
public final class NameComparer {
    private static final int WHOLE = 1000;
    private static final int PINYIN = 900;
    private static final int SHORTEST_PINYIN = 6;

    private final NameReader reader;

    /// @param reader brings names into the form in which they are compared
    public NameComparer(NameReader reader) {
        this.reader = reader;
    }

    /// A name with its form.
    ///
    /// @param written as it was written
    /// @param form one form, or none for a name without letters
    public record Read(String written, List<NameForm> form) {
        public Read {
            form = List.copyOf(form);
        }
    }

    /// Reads a name once, for many comparisons.
    public Read read(String name) {
        return new Read(name, reader.read(name));
    }

    /// How alike two names are.
    public Likeness compare(String one, String other) {
        return compare(read(one), read(other));
    }

    /// How alike two names are.
    static Likeness compare(Read one, Read other) {
        if (one.written().equals(other.written())) {
            return new Likeness(WHOLE, List.of(new Reason(Kind.SAME_NAME, one.written(), other.written())));
        }
        if (one.form().isEmpty() || other.form().isEmpty()) {
            return new Likeness(0, List.of());
        }
        return withWritten(compare(one.form().getFirst(), other.form().getFirst()), one, other);
    }

    private static Likeness withWritten(Likeness likeness, Read one, Read other) {
        List<Reason> reasons = new ArrayList<>();
        for (Reason reason : likeness.reasons()) {
            reasons.add(
                    reason.one().isEmpty()
                                    && reason.other().isEmpty()
                                    && reason.kind().speaksFor()
                            ? new Reason(reason.kind(), one.written(), other.written())
                            : reason);
        }
        return new Likeness(likeness.score(), reasons);
    }

    private static Likeness compare(NameForm one, NameForm other) {
        return switch (one) {
            case Han han when other instanceof Han otherHan -> HanComparer.compare(han, otherHan);
            case Spelt spelt when other instanceof Spelt otherSpelt -> SpeltComparer.compare(spelt, otherSpelt);
            case Han han -> pinyin(han, (Spelt) other);
            case Spelt spelt -> pinyin((Han) other, spelt);
        };
    }

    /// A name in characters beside one in letters: alike only where the letters are its pinyin.
    private static Likeness pinyin(Han han, Spelt spelt) {
        int longer = Math.max(han.letters().length(), spelt.joined().length());
        boolean same = han.letters().equals(spelt.joined()) || han.letters().equals(NameReader.asPinyin(spelt));
        return same && longer >= SHORTEST_PINYIN && han.marks().isEmpty()
                ? new Likeness(PINYIN, List.of(Reason.of(Kind.PINYIN)))
                : new Likeness(0, List.of());
    }
}
