package org.atrium.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads all words in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VocabularyReader {

    @Inject
    private VocabularyQueries queries;

    /** How often the words of each language were edited. */
    public Map<String, Long> versions() {
        return queries.versions().stream()
                .collect(Collectors.toMap(
                        VocabularyQueries.VocabularyVersion::language, VocabularyQueries.VocabularyVersion::version));
    }

    /** The words of each language. */
    public Map<String, VocabularyWords> words() {
        return queries.all().stream().collect(Collectors.toMap(SearchVocabulary::language, SearchVocabulary::words));
    }
}
