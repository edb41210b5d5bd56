package org.tworivers.app.work.meetings.fit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tworivers.app.work.meetings.fit.Terms.Term;

/// Reads the terms of a text in Chinese, English or both: Lucene's tokens, Chinese in overlapping pairs of characters,
/// English by Porter's stems. Words that stand in every need and offer are left out.
///
/// Pairs need no dictionary and find a word inside a longer one; a pair across two words is in few other texts.
final class TermReader {
    private static final String COMMON_WORDS = "common-words.txt";

    private final Pattern commonChinese;
    private final Analyzer analyzer;

    TermReader() {
        List<String> common = commonWords();
        commonChinese = Pattern.compile(common.stream()
                .filter(TermReader::isChinese)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        CharArraySet stop = CharArraySet.copy(EnglishAnalyzer.getDefaultStopSet());
        stop.addAll(common);
        analyzer = new Reading(CharArraySet.unmodifiableSet(stop));
    }

    private static boolean isChinese(String word) {
        return Character.isIdeographic(word.codePointAt(0));
    }

    private static List<String> commonWords() {
        try (InputStream stream = TermReader.class.getResourceAsStream(COMMON_WORDS)) {
            if (stream == null) {
                throw new IllegalStateException(COMMON_WORDS + " must lie beside the class. Maybe build again.");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(String::strip)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(COMMON_WORDS + " cannot be read", broken);
        }
    }

    Terms read(String text) {
        String bare = commonChinese
                .matcher(text)
                .replaceAll(common -> " ".repeat(common.group().length()));
        List<Term> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", bare)) {
            CharTermAttribute key = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (key.length() > 1) {
                    terms.add(new Term(key.toString(), place.startOffset(), place.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException broken) {
            throw new UncheckedIOException("the text cannot be read", broken);
        }
        return new Terms(text, terms);
    }

    private static final class Reading extends Analyzer {
        private final CharArraySet stop;

        Reading(CharArraySet stop) {
            this.stop = stop;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream tokens = new LowerCaseFilter(new CJKWidthFilter(words));
            tokens = new StopFilter(new EnglishPossessiveFilter(tokens), stop);
            return new TokenStreamComponents(words, new PorterStemFilter(new CJKBigramFilter(tokens)));
        }
    }
}
