package org.tworivers.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tworivers.app.work.texts.FoundOffer;
import org.tworivers.app.work.texts.Meaning;
import org.tworivers.app.work.texts.Offer;
import org.tworivers.app.work.texts.OfferIndex;

/// The module is found, and finds across languages what shares no word. One test: the model takes seconds to load.
class BgeMeaningTest {
    @Test
    void whatSharesNoWordIsFoundByMeaning() {
        Meaning meaning = Meaning.find().orElseThrow();
        assertThat(meaning).isInstanceOf(BgeMeaning.class);
        assertThat(meaning.of(List.of("", "气囊丝"))).hasSize(2).allMatch(point -> point.length == 512);
        List<Offer> offers = List.of(
                new Offer("orchard", "苹果和梨的种植与销售"),
                new Offer("bank", "为中小企业提供贷款"),
                new Offer("hospital", "三级甲等医院的心脏外科"));
        try (OfferIndex words = OfferIndex.of(offers);
                OfferIndex both = OfferIndex.of(offers, meaning)) {
            assertThat(words.find("cardiac surgeon", 3)).isEmpty();
            assertThat(both.find("cardiac surgeon", 3))
                    .first()
                    .extracting(FoundOffer::offer)
                    .extracting(Offer::id)
                    .isEqualTo("hospital");
        }
    }
}
