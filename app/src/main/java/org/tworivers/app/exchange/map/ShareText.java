package org.tworivers.app.exchange.map;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.projects.Party;

/// Reads a list of names with shares: `A Co Ltd [94.5%]; other [5.5%]`. A name may lack its share;
/// brackets that hold no percentage belong to the name.
public final class ShareText {
    private static final Pattern SHARE =
            Pattern.compile("(.*?)\\s*[\\[(（【]\\s*(\\d{1,4}(?:\\.\\d{1,12})?)\\s*[%％]\\s*[\\])）】]", Pattern.DOTALL);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /// A name and its share.
    ///
    /// @param name as written
    /// @param share in lowest terms, or [Party#UNSTATED_SHARE]
    public record Named(String name, Ratio share) {}

    private ShareText() {}

    /// Reads a list.
    ///
    /// @param separators the characters that stand between names; none when the text is one name
    public static List<Named> parse(String text, String separators) throws UnreadableException {
        List<Named> all = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(from, i).strip();
                from = i + 1;
                if (!part.isEmpty()) {
                    all.add(one(part));
                }
            }
        }
        return all;
    }

    private static Named one(String part) throws UnreadableException {
        Matcher matcher = SHARE.matcher(part);
        if (!matcher.matches()) {
            return new Named(part, Party.UNSTATED_SHARE);
        }
        if (matcher.group(1).isBlank()) {
            throw new UnreadableException("share-without-name", "write whose share it is before the percentage.");
        }
        BigDecimal percent = new BigDecimal(matcher.group(2));
        if (percent.compareTo(WHOLE) > 0) {
            throw new UnreadableException("share-above-whole", "a share cannot exceed 100 %; check the decimal point.");
        }
        BigInteger numerator = percent.unscaledValue();
        BigInteger denominator = BigInteger.TEN.pow(percent.scale() + 2);
        BigInteger common = numerator.gcd(denominator);
        return new Named(matcher.group(1).strip(), new Ratio(numerator.divide(common), denominator.divide(common)));
    }
}
