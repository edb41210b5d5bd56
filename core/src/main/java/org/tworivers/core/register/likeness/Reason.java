package org.tworivers.core.register.likeness;

import java.util.Locale;

/// Why two organisations may be one, or are not.
///
/// @param kind what was seen
/// @param one what it is of the one; maybe empty
/// @param other what it is of the other; maybe empty
public record Reason(Kind kind, String one, String other) {

    /// What can be seen, what speaks most first.
    public enum Kind {
        /// The same Unified Social Credit Code, and its check character is right.
        SAME_CODE(Speaks.FOR),
        /// The same code, which fails its check.
        SAME_CODE_UNCHECKED(Speaks.FOR),
        /// The same name, letter by letter.
        SAME_NAME(Speaks.FOR),
        /// The same name but for width, case, signs, or the legal form's spelling.
        WRITTEN_OTHERWISE(Speaks.FOR),
        /// The same words in another order.
        WORD_ORDER(Speaks.FOR),
        /// The same letters, parted into words otherwise.
        PARTED_OTHERWISE(Speaks.FOR),
        /// The same characters, once in Latin letters.
        PINYIN(Speaks.FOR),
        /// Other characters that sound the same.
        SAME_SOUND(Speaks.FOR),
        /// The initials of the other's words.
        INITIALS(Speaks.FOR),
        /// A slip of the pen or two.
        SPELLING(Speaks.FOR),
        /// One names the province or county by its full word, the other does not.
        PLACE_WORD(Speaks.FOR),
        /// One is the end of the other: a place or owner may stand before it.
        WITHIN(Speaks.FOR),
        /// Both sit in the same place, or one within the other's.
        SAME_PLACE(Speaks.FOR),
        /// One leaves its legal form out.
        FORM_LEFT_OUT(Speaks.FOR),
        /// Codes that are both right, and differ.
        OTHER_CODE(Speaks.AGAINST),
        /// What stands in brackets differs: another campus or branch.
        OTHER_CAMPUS(Speaks.AGAINST),
        /// A number differs.
        OTHER_NUMBER(Speaks.AGAINST),
        /// The number at the end differs: maybe one of a series.
        OTHER_SERIAL(Speaks.AGAINST),
        /// A university, and a college; a firm, and its branch.
        OTHER_LEVEL(Speaks.AGAINST),
        /// Other legal forms.
        OTHER_FORM(Speaks.AGAINST),
        /// Words that only one has.
        OTHER_WORDS(Speaks.AGAINST),
        /// They sit in different places.
        OTHER_PLACE(Speaks.AGAINST),
        /// They are recorded as different kinds of organisation.
        OTHER_KIND(Speaks.AGAINST);

        private final Speaks speaks;

        Kind(Speaks speaks) {
            this.speaks = speaks;
        }

        /// Whether it speaks for the two being one.
        public boolean speaksFor() {
            return speaks == Speaks.FOR;
        }

        /// The lower-case word.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private enum Speaks {
        FOR,
        AGAINST
    }

    static Reason of(Kind kind) {
        return new Reason(kind, "", "");
    }
}
