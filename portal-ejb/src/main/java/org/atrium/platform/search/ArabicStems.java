package org.atrium.platform.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What Arabic words are without the article, the particles joined to them and their endings, by Lucene's stemmer. That
 * takes off one beginning only, where words have several (وللغلاية), or begin themselves like a particle (الوثيقة): so it
 * is asked until it finds no more, and a word with the article has the stem of the word without it.
 */
final class ArabicStems extends TokenFilter {

    private final ArabicStemmer stemmer = new ArabicStemmer();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ArabicStems(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = term.length();
        int before;
        do {
            before = length;
            length = stemmer.stemPrefix(term.buffer(), before);
        } while (length < before);
        term.setLength(stemmer.stemSuffix(term.buffer(), length));
        return true;
    }
}
