package org.atrium.search;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import org.atrium.lookup.SearchAction;
import org.atrium.platform.error.StaleObjectException;

/** What the search knows of people's words in one language: words for the same thing, and what they want to do. */
@Entity
class SearchVocabulary {

    /** The version of a language that has no words yet. */
    static final long UNSET = -1;

    @Id
    private String language;

    @Version
    private long version;

    private String synonyms;

    @ElementCollection
    @CollectionTable(name = "search_intent", joinColumns = @JoinColumn(name = "language"))
    @MapKeyColumn(name = "action")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "words")
    private Map<SearchAction, String> intents = new HashMap<>();

    protected SearchVocabulary() {}

    SearchVocabulary(String language) {
        this.language = language;
        this.synonyms = "";
    }

    String language() {
        return language;
    }

    long version() {
        return version;
    }

    /** @throws StaleObjectException if it is not the version somebody saw; null takes any */
    void requireVersion(Long expected) {
        if (expected != null && expected != version) {
            throw new StaleObjectException();
        }
    }

    void rewrite(VocabularyWords words) {
        synonyms = words.synonyms();
        words.intents().forEach((action, phrases) -> {
            if (phrases.isEmpty()) {
                intents.remove(action);
            } else {
                intents.put(action, phrases);
            }
        });
    }

    VocabularyWords words() {
        return new VocabularyWords(synonyms, intents);
    }
}
