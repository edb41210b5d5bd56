package org.tworivers.core.figures.claims;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers of a text that are no figures: dates, years, spans of time, ordinals, numbers of laws and
/// tables, addresses.
final class TextDates {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
    private static final String TO = "\\s?[-–—~～至到]\\s?";
    private static final String NUMERAL = "[〇零一二三四五六七八九十两几半数]{1,4}";
    private static final String WORDS = "(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("https?://\\S{1,2000}"),
            Pattern.compile("(?m)^[ \\t]{0,8}#{0,6}[ \\t]?\\d{1,3}[.)、](?=\\s)"),
            Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)|\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}"),
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}" + TO + "(?:(?:19|20)\\d{2}|\\d{2})(?![\\d.%])"),
            Pattern.compile("(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)|(?<![\\w\\p{IsHan}])[(（]\\d{1,2}[)）]"),
            Pattern.compile("(?:\\d{1,4}" + TO + ")?\\d{1,4}\\s?(?:年代|年|个?月份?|日|天|号|周|小时|分钟|季度)"),
            Pattern.compile(NUMERAL + "(?:年|个?月|天|周|日|小时|分钟|季度)"),
            Pattern.compile("(?:第|〔)\\s?(?:\\d{1,4}|" + NUMERAL + ")〕?"),
            Pattern.compile("(?i)\\d{1,4}(?:st|nd|rd|th)(?![a-z])|\\d{4}s(?![a-z])"),
            Pattern.compile("(?:\\d{1,2}(?:" + TO + "\\d{1,2})?\\s)?" + MONTH + "(?:" + TO + MONTH
                    + ")?\\s(?:\\d{1,2}(?:" + TO + "\\d{1,2})?(?!\\d)(?:,\\s?\\d{4}|\\s\\d{4})?|\\d{4}(?!\\d))"),
            Pattern.compile("\\d{1,2}(?:" + TO + "\\d{1,2})?\\s" + MONTH + "(?![A-Za-z])"),
            Pattern.compile("(?i)(?<![A-Za-z])" + WORDS
                    + "[\\s-](?:years?|months?|weeks?|days?|hours?|minutes?|quarters?)(?![a-z])"),
            Pattern.compile(
                    "(?:GB/T|GB|ISO|RFC|No\\.|№|§|[Ss]ection|[Cc]hapter|[Tt]able|[Ff]igure|[Pp]ages?)\\s?\\d[\\d.–-]{0,20}"));

    /// Words before a bare number of four digits that make it a year, whatever follows.
    private static final Pattern YEAR_BEFORE = Pattern.compile(
            "(?i)(?<![A-Za-z])(?:in|since|by|until|till|during|before|after|end|late|early|year)(?:\\s(?:of|the))?\\s$");
    /// What follows a bare number of four digits that counts things.
    private static final Pattern COUNTED_AFTER = Pattern.compile("^(?:\\s?[" + ClaimText.MEASURES
            + "]|\\s(?!(?:was|is|has|does|as|its|this|us|thus)\\s)[a-z]+s(?![A-Za-z]))");

    private TextDates() {}

    /// The positions of characters that belong to such numbers.
    static BitSet of(String text) {
        BitSet positions = new BitSet(text.length());
        for (Pattern pattern : PATTERNS) {
            Matcher match = pattern.matcher(text);
            while (match.find()) {
                positions.set(match.start(), match.end());
            }
        }
        return positions;
    }

    /// Whether a bare number is a year: four digits from 1900 to 2099, and nothing beside it that it counts.
    static boolean isYear(String text, int start, int end) {
        String number = text.substring(start, end);
        if (!number.matches("(?:19|20)\\d{2}")) {
            return false;
        }
        String before = text.substring(Math.max(0, start - 20), start);
        String after = text.substring(end, Math.min(text.length(), end + 60));
        return YEAR_BEFORE.matcher(before).find()
                || !COUNTED_AFTER.matcher(after).find();
    }
}
