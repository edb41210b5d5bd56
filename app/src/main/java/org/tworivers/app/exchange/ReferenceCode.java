package org.tworivers.app.exchange;

import org.tworivers.core.shared.Code;

/// Codes as their schemes write them.
public final class ReferenceCode {
    /// The scheme of Chinese divisions, GB/T 2260: six digits, the last two or four zero for a city or a
    /// province.
    public static final String DIVISIONS = "gbt2260";

    private static final int DIGITS = 6;

    private ReferenceCode() {}

    /// The code in its scheme. Divisions come as 41, 4101, 410102 or 410102000000; all stand for six
    /// digits.
    public static Code of(String scheme, String written) {
        return new Code(scheme, scheme.equals(DIVISIONS) ? sixDigits(written) : written);
    }

    private static String sixDigits(String written) {
        boolean digits = !written.isEmpty() && written.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            return written;
        }
        if (written.length() < DIGITS && written.length() % 2 == 0) {
            return written + "0".repeat(DIGITS - written.length());
        }
        boolean longer =
                written.length() > DIGITS && written.substring(DIGITS).chars().allMatch(c -> c == '0');
        return longer ? written.substring(0, DIGITS) : written;
    }
}
