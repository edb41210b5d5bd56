package org.tworivers.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.work.texts.FoundOffer;
import org.tworivers.app.work.texts.Meaning;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.app.work.texts.Offer;
import org.tworivers.app.work.texts.OfferIndex;
import org.tworivers.app.work.texts.TextFit;

/// The module is found, and finds across languages what shares no word. One test: the model takes seconds to load.
class BgeMeaningTest {
    @Test
    void whatSharesNoWordIsFoundByMeaning() {
        Meanings meanings = Meanings.onClassPath();
        Meaning meaning = meanings.state().meaning().orElseThrow();
        assertThat(meanings.state().name()).contains("bge-small-zh");
        assertThat(meanings.state().trouble()).isEmpty();
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
        TextFit fit = new TextFit(List.of("cardiac surgeon", "气囊丝"), List.of("三级甲等医院的心脏外科", "安全气囊用锦纶丝"), meanings);
        assertThat(fit.byWords(1, 1)).isPositive();
        assertThat(fit.part(1, 1)).isEqualTo(Math.max(fit.byWords(1, 1), fit.byMeaning(1, 1)));
        assertThat(fit.byMeaning(1, 1)).isGreaterThan(fit.byMeaning(1, 0));
    }

    @Test
    void aModelThatIsNotThereIsNamedWithTheFileThatIsMissing(@TempDir Path empty) {
        assertThatThrownBy(() -> new BgeMeaning(empty.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(empty.toString(), "model.onnx", "TWORIVERS_SEMANTIC_MODEL");
    }
}
