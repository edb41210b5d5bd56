package org.tworivers.app.work.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfferIndexTest {
    private static final List<Offer> OFFERS = List.of(
            new Offer("yarn", "Nylon yarn for airbags; recycled polymers"),
            new Offer("parts", "提供新能源汽车零部件加工服务"),
            new Offer("alloys", "Titanium alloys for aerospace"),
            new Offer("kit", "诊断试剂盒及体外检测"),
            new Offer("compounds", "工程塑料造粒"));

    private static List<String> found(String wanted) {
        try (OfferIndex index = OfferIndex.of(OFFERS)) {
            return index.find(wanted, 3).stream().map(each -> each.offer().id()).toList();
        }
    }

    @Test
    void theWordsOfEitherLanguageFindTheOffersOfBoth() {
        assertThat(found("寻求汽车零部件供应商").getFirst()).isEqualTo("parts");
        assertThat(found("seeking auto parts").getFirst()).isEqualTo("parts");
        assertThat(found("钛合金").getFirst()).isEqualTo("alloys");
        assertThat(found("test kits").getFirst()).isEqualTo("kit");
        assertThat(found("compounding of engineering plastics").getFirst()).isEqualTo("compounds");
        assertThat(found("安全气囊").getFirst()).isEqualTo("yarn");
        assertThat(found("白酒")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void whatIsFoundSaysByWhichWords() {
        try (OfferIndex index = OfferIndex.of(OFFERS)) {
            FoundOffer best = index.find("We need auto parts.", 1).getFirst();
            assertThat(best.words()).containsExactly("auto parts");
            assertThat(best.byMeaning()).isFalse();
        }
    }

    @Test
    void withAMeaningTheOrdersAreMadeOne() {
        Meaning letters = new Letters();
        try (OfferIndex index = OfferIndex.of(OFFERS, letters)) {
            List<FoundOffer> found = index.find("titanium", 5);
            assertThat(found.getFirst().offer().id()).isEqualTo("alloys");
            assertThat(found).hasSize(5).allMatch(FoundOffer::byMeaning);
        }
    }

    @Test
    void theGreaterOfWordsAndMeaningCounts() {
        List<String> needs = List.of("airbag yarn", "gaibar nray", "");
        List<String> offers = List.of("安全气囊丝", "airbag yarn and more", "gaibar nray");
        TextFit words = new TextFit(needs, offers, Meanings.none());
        assertThat(words.part(0, 1)).isEqualTo(1);
        assertThat(words.byWords(0, 0)).isPositive();
        assertThat(words.words(0, 1)).containsExactly("airbag yarn");
        assertThat(words.part(0, 2)).isZero();
        assertThat(words.part(2, 1)).isEqualTo(TextFit.NOTHING_SAID);
        TextFit both = new TextFit(needs, offers, Meanings.of(new Letters()));
        assertThat(both.part(0, 2)).isEqualTo(1);
        assertThat(both.words(0, 2)).isEmpty();
        assertThat(both.part(0, 0)).isEqualTo(words.part(0, 0));
        assertThat(both.part(2, 1)).isEqualTo(TextFit.NOTHING_SAID);
    }

    @Test
    void aTextIsReadOnceByItsMeaning() {
        AtomicInteger read = new AtomicInteger();
        Meaning counted = new Meaning() {
            @Override
            public String name() {
                return "counted";
            }

            @Override
            public List<float[]> of(List<String> texts) {
                read.addAndGet(texts.size());
                return new Letters().of(texts);
            }
        };
        Meanings meanings = Meanings.of(counted);
        List<String> texts = Stream.concat(
                        Stream.of("a", "a"), IntStream.range(0, 150).mapToObj(n -> "text " + n))
                .toList();
        new TextFit(texts, List.of("b"), meanings);
        new TextFit(List.of("b", "text 7"), texts, meanings);
        assertThat(read).hasValue(152);
    }

    @Test
    void noWordOfSectorsLosesAnything() {
        TermReader reader = new TermReader();
        for (String line : WordList.of("sector-words.txt")) {
            for (String word : line.split(";", -1)) {
                List<Terms.Term> terms = reader.read(word.strip()).all();
                assertThat(terms).as(word).isNotEmpty();
                assertThat(terms.stream().mapToInt(Terms.Term::from).min())
                        .as(word)
                        .hasValue(0);
                assertThat(terms.stream().mapToInt(Terms.Term::until).max())
                        .as(word)
                        .hasValue(word.strip().length());
                assertThat(terms.stream().filter(term -> term.key().startsWith("=")))
                        .as(word)
                        .isNotEmpty();
            }
        }
    }

    /// A meaning as plain as can be: how often each letter stands in the text.
    private record Letters() implements Meaning {
        @Override
        public String name() {
            return "letters";
        }

        @Override
        public List<float[]> of(List<String> texts) {
            return texts.stream().map(Letters::point).toList();
        }

        private static float[] point(String text) {
            float[] point = new float[128];
            text.chars().forEach(letter -> point[letter % 128]++);
            double squares = 0;
            for (float each : point) {
                squares += each * each;
            }
            for (int i = 0; i < point.length; i++) {
                point[i] /= (float) Math.max(1, Math.sqrt(squares));
            }
            return point;
        }
    }
}
