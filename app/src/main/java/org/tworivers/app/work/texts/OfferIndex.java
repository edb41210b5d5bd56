package org.tworivers.app.work.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/// Finds, among many offers, those that suit a text: by shared terms ([TermReader]), weighed as Okapi BM25 does, and
/// with a [Meaning] also by that; the two orders are then made one ([Ranks]). In memory; never changes; safe for
/// several threads.
///
/// Source: S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009.
public final class OfferIndex implements AutoCloseable {
    /// The longest text is read so far: what is wanted is said by then.
    private static final int MOST_TERMS = 200;

    private static final String TERMS = "terms";

    /// Lucene warns here that vectors could be compared faster; it compares none for us.
    private final Logger vectors = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final TermReader reader = new TermReader();
    private final List<Offer> offers;
    private final Optional<MeaningIndex> meanings;
    private final DirectoryReader index;
    private final IndexSearcher searcher;

    private OfferIndex(List<Offer> offers, Optional<MeaningIndex> meanings) {
        this.offers = offers;
        this.meanings = meanings;
        vectors.setLevel(Level.OFF);
        try {
            index = DirectoryReader.open(written());
        } catch (IOException broken) {
            throw new UncheckedIOException("the offers cannot be kept in memory", broken);
        }
        searcher = new IndexSearcher(index);
    }

    /// Of these offers, by their words alone.
    public static OfferIndex of(List<Offer> offers) {
        return new OfferIndex(List.copyOf(offers), Optional.empty());
    }

    /// Of these offers, by words and, where there is one, by meaning. Takes as long as the meaning of all takes.
    public static OfferIndex of(List<Offer> offers, Meanings meanings) {
        return meanings.state().meaning().map(found -> of(offers, found)).orElseGet(() -> of(offers));
    }

    /// Of these offers, by words and by meaning. Takes as long as the meaning of all takes.
    public static OfferIndex of(List<Offer> offers, Meaning meaning) {
        List<Offer> all = List.copyOf(offers);
        return new OfferIndex(all, Optional.of(MeaningIndex.of(all, meaning)));
    }

    private ByteBuffersDirectory written() throws IOException {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy()))) {
            for (Offer offer : offers) {
                Document document = new Document();
                document.add(new Field(TERMS, new TermStream(reader.read(offer.text())), type));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return directory;
    }

    /// The best offers for what is wanted, the best first; of equally good ones that which came first.
    ///
    /// @param most so many
    public List<FoundOffer> find(String wanted, int most) {
        Terms terms = reader.read(wanted);
        Set<String> keys = terms.keys().stream().limit(MOST_TERMS).collect(Collectors.toCollection(TreeSet::new));
        try {
            List<Integer> byWords = byWords(keys, meanings.isEmpty() ? most : Ranks.DEEP);
            MeaningIndex.Nearest nearest =
                    meanings.map(each -> each.nearest(wanted, Ranks.DEEP)).orElse(MeaningIndex.Nearest.NONE);
            Set<Integer> byMeaning = Set.copyOf(nearest.numbers());
            List<Integer> best = Ranks.together(byWords, nearest.numbers()).stream()
                    .limit(most)
                    .toList();
            Map<Integer, Set<String>> shared = shared(keys, best);
            return best.stream()
                    .map(number -> new FoundOffer(
                            offers.get(number),
                            terms.words(shared.getOrDefault(number, Set.of())),
                            byMeaning.contains(number),
                            nearest.part(number)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the offers in memory cannot be read", broken);
        }
    }

    /// Documents are numbered as offers are: they were added in that order and made one segment.
    private List<Integer> byWords(Set<String> keys, int most) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        keys.forEach(key -> query.add(new TermQuery(new Term(TERMS, key)), BooleanClause.Occur.SHOULD));
        List<Integer> numbers = new ArrayList<>();
        for (ScoreDoc scored : searcher.search(query.build(), Math.max(1, most)).scoreDocs) {
            numbers.add(scored.doc);
        }
        return numbers;
    }

    /// By offer: which of the terms it has.
    private Map<Integer, Set<String>> shared(Set<String> keys, List<Integer> numbers) throws IOException {
        List<Integer> ascending = numbers.stream().sorted().toList();
        Map<Integer, Set<String>> shared = new HashMap<>();
        for (String key : keys) {
            PostingsEnum having = MultiTerms.getTermPostingsEnum(index, TERMS, new BytesRef(key), PostingsEnum.NONE);
            for (int number : having == null ? List.<Integer>of() : ascending) {
                if (having.docID() < number) {
                    having.advance(number);
                }
                if (having.docID() == number) {
                    shared.computeIfAbsent(number, none -> new TreeSet<>()).add(key);
                }
            }
        }
        return shared;
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("the offers in memory cannot be closed", broken);
        }
    }
}
