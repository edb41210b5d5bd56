package org.tworivers.app.work.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
import org.tworivers.app.work.texts.Terms.Term;

/// Reads the terms of a text in Chinese, English or both: Lucene's tokens, Chinese in overlapping pairs of characters,
/// English by Porter's stems; and what words of sectors mean in both ([SameWords]). Words that stand in every need and
/// offer are left out.
///
/// Pairs need no dictionary and find a word inside a longer one; a pair across two words is in few other texts.
public final class TermReader {
    private static final String COMMON_WORDS = "common-words.txt";

    private final CutWords commonChinese;
    private final Analyzer analyzer;
    private final SameWords sameWords;

    public TermReader() {
        List<String> common = WordList.of(COMMON_WORDS);
        commonChinese =
                new CutWords(common.stream().filter(TermReader::isChinese).toList());
        CharArraySet stop = CharArraySet.copy(EnglishAnalyzer.getDefaultStopSet());
        stop.addAll(common);
        analyzer = new Reading(CharArraySet.unmodifiableSet(stop));
        sameWords = new SameWords(this::terms);
    }

    private static boolean isChinese(String word) {
        return Character.isIdeographic(word.codePointAt(0));
    }

    /// All of them.
    public Terms read(String text) {
        return new Terms(text, sameWords.withMeanings(terms(text)));
    }

    private List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", commonChinese.cut(text))) {
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
        return terms;
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
