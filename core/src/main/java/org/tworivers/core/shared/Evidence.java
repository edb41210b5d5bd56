package org.tworivers.core.shared;

import java.util.Locale;

/// What proves a fact.
///
/// @param kind what sort of paper it is
/// @param number its number, title or place of publication; may be empty
/// @param fileHash SHA-256 of the file in hex, or empty when no file is kept
public record Evidence(Kind kind, String number, String fileHash) {

    /// The sorts of evidence the stage rules ask for (Henan's survey of 2016 names them).
    public enum Kind {
        /// A signed contract (合同).
        CONTRACT,
        /// A letter of intent or framework agreement (协议, 意向).
        INTENT,
        /// The filing or approval of the project (备案, 核准).
        FILING,
        /// Land: transfer contract or certificate.
        LAND,
        /// Planning or building permit.
        PERMIT,
        /// Environmental assessment (环评).
        ENVIRONMENTAL,
        /// Acceptance of the finished works (竣工验收).
        ACCEPTANCE,
        /// Invoice or list of the equipment installed.
        EQUIPMENT,
        /// Electricity bill.
        ELECTRICITY,
        /// Tax record.
        TAX,
        /// Bank receipt: the only proof of money.
        BANK_SLIP,
        /// Minutes of talks, or what was told of a meeting.
        MINUTES,
        /// A dated photograph.
        PHOTO,
        /// A published report.
        REPORT,
        /// A row of a register somebody else keeps; it shows what was stated, not that it is so.
        REGISTER_ROW,
        /// A ceremony. Never enough for a start.
        CEREMONY;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// Reads the lower-case word, `bank-slip` for BANK_SLIP.
        public static Kind parse(String word) {
            try {
                return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException(
                        "evidence (" + word + ") must be a known kind. Maybe contract, filing or bank-slip.", unknown);
            }
        }

        /// The lower-case word used in files and the journal.
        public String word() {
            return word;
        }
    }

    private static final int HEX_LENGTH = 64;

    public Evidence {
        if (!fileHash.isEmpty()
                && (fileHash.length() != HEX_LENGTH || !fileHash.chars().allMatch(c -> Character.digit(c, 16) >= 0))) {
            throw new IllegalArgumentException(
                    "fileHash (" + fileHash + ") must be 64 hexadecimal digits. Maybe it is not a SHA-256 hash.");
        }
    }

    /// Evidence without a file.
    public static Evidence of(Kind kind, String number) {
        return new Evidence(kind, number, "");
    }
}
