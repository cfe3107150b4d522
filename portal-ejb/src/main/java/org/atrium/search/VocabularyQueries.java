package org.atrium.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries on the words of all languages; checked at compile time. */
interface VocabularyQueries {

    EntityManager entityManager();

    @HQL("select language, version from SearchVocabulary order by language")
    List<VocabularyVersion> versions();

    @HQL("select distinct v from SearchVocabulary v left join fetch v.intents order by v.language")
    List<SearchVocabulary> all();

    /** How often the words of a language were edited. */
    record VocabularyVersion(String language, Long version) {}
}
