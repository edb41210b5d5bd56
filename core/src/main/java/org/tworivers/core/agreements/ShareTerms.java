package org.tworivers.core.agreements;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Period;

/// How two regions share what a park brings: of the revenue that stays in the place (地方留存) of eligible firms,
/// each party gets its share, for some years, settled once a year.
///
/// @param eligible which firms count
/// @param firms the firms that count when they are listed: ids of organisations, or names
/// @param start first day of the first year
/// @param years how many years revenue is shared
/// @param shares who gets how much; they add up to one
/// @param cap the most that the source region gets for one year, the rest stays with the host; nothing for no cap
/// @param settledBy by which day of the year after the shared one it is settled
/// @param clauses what else the terms say, each in the words it is written in
/// @param source the paper the terms are from
/// @param illustrative whether they are made up for demonstration
public record ShareTerms(
        Eligible eligible,
        List<String> firms,
        LocalDate start,
        int years,
        List<Share> shares,
        Optional<Money> cap,
        MonthDay settledBy,
        List<String> clauses,
        String source,
        boolean illustrative) {

    /// Which firms' revenue is shared.
    public enum Eligible {
        /// Those that the source region recommended.
        RECOMMENDED("recommended"),
        /// Those that the terms list.
        LISTED("listed");

        private final String word;

        Eligible(String word) {
            this.word = word;
        }

        /// The word used in files.
        public String word() {
            return word;
        }

        /// Reads a word.
        public static Eligible parse(String word) {
            for (Eligible each : values()) {
                if (each.word.equals(word)) {
                    return each;
                }
            }
            throw new IllegalArgumentException(
                    "eligible (" + word + ") must be recommended or listed. Maybe recommended.");
        }
    }

    /// What a party gets of each fen.
    ///
    /// @param party `host`, `source`, or the name of another, such as the park's company
    /// @param ratio from 0 to 1, exact
    public record Share(String party, Ratio ratio) {}

    public ShareTerms {
        firms = List.copyOf(firms);
        shares = List.copyOf(shares);
        clauses = List.copyOf(clauses);
    }

    /// What all shares add up to, in lowest terms.
    public Ratio sum() {
        Ratio sum = Ratio.of(0, 1);
        for (Share share : shares) {
            BigInteger bottom = sum.denominator().multiply(share.ratio().denominator());
            BigInteger top = sum.numerator()
                    .multiply(share.ratio().denominator())
                    .add(share.ratio().numerator().multiply(sum.denominator()));
            BigInteger common = top.gcd(bottom);
            sum = new Ratio(top.divide(common), bottom.divide(common));
        }
        return sum;
    }

    /// The days of a year of sharing.
    ///
    /// @param year from 1; also beyond the years that are shared
    public Period year(int year) {
        return new Period(start.plusYears(year - 1L), start.plusYears(year).minusDays(1));
    }

    /// The day by which a year of sharing is to be settled.
    public LocalDate due(int year) {
        LocalDate last = year(year).to();
        LocalDate due = settledBy.atYear(last.getYear());
        return due.isAfter(last) ? due : settledBy.atYear(last.getYear() + 1);
    }
}
