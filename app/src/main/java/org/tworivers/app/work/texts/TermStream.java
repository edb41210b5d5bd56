package org.tworivers.app.work.texts;

import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Terms that were read already, as the index takes them.
final class TermStream extends TokenStream {
    private final CharTermAttribute key = addAttribute(CharTermAttribute.class);
    private final Iterator<Terms.Term> terms;

    TermStream(Terms terms) {
        this.terms = terms.all().iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (terms.hasNext()) {
            key.append(terms.next().key());
            return true;
        }
        return false;
    }
}
