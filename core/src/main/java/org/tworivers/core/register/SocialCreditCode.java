package org.tworivers.core.register;

/// The Unified Social Credit Code of an organisation (GB 32100-2015): 18 characters, the last a check
/// character.
///
/// Real codes of the pilot years fail the check, so a failing code is marked and never refused.
public final class SocialCreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int MODULUS = 31;

    private SocialCreditCode() {}

    /// What the check says.
    public enum Check {
        /// The check character is right.
        OK,
        /// Length, alphabet or check character is wrong.
        FAILS_CHECK,
        /// There is no code.
        NONE
    }

    /// Checks a code as written; spaces around it do not count.
    ///
    /// The check character stands for `(31 - sum of value(i) * 3^i mod 31) mod 31`, i from 0 to 16.
    public static Check check(String written) {
        String code = written.strip();
        if (code.isEmpty()) {
            return Check.NONE;
        }
        if (code.length() != LENGTH) {
            return Check.FAILS_CHECK;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = ALPHABET.indexOf(code.charAt(i));
            if (value < 0) {
                return Check.FAILS_CHECK;
            }
            sum += value * weight;
            weight = weight * 3 % MODULUS;
        }
        int expected = (MODULUS - sum % MODULUS) % MODULUS;
        return ALPHABET.indexOf(code.charAt(LENGTH - 1)) == expected ? Check.OK : Check.FAILS_CHECK;
    }
}
