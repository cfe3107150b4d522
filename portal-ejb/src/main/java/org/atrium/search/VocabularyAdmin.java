package org.atrium.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.StaleObjectException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.search.StemmedLanguages;

/** Administration of the words the search knows, by language. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class VocabularyAdmin {

    @Inject
    private EntityManager entityManager;

    @Inject
    private VocabularyQueries queries;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<VocabularyChanged> changed;

    /** The languages whose words the search reads, and any that has words already. */
    public List<VocabularyView> list() {
        Map<String, SearchVocabulary> known =
                queries.all().stream().collect(Collectors.toMap(SearchVocabulary::language, each -> each));
        Set<String> languages = new TreeSet<>(StemmedLanguages.CODES);
        languages.addAll(known.keySet());
        return languages.stream()
                .map(language -> toView(language, known.get(language)))
                .toList();
    }

    /** @throws UnknownObjectException if the search reads no such language */
    public VocabularyView read(String language) {
        return list().stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
    }

    /**
     * Sets the words of a language; they are in force with the next search.
     *
     * @param version the version the change started from, null to change whatever is there
     * @throws UnknownObjectException if the search reads no such language
     * @throws StaleObjectException if somebody changed them since
     */
    public VocabularyView update(Viewer viewer, String language, VocabularyWords words, Long version) {
        VocabularyWords before = read(language).words();
        VocabularyWords checked = words.checked();
        SearchVocabulary vocabulary =
                entityManager.find(SearchVocabulary.class, language, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (vocabulary == null) {
            vocabulary = create(language, version);
        } else {
            vocabulary.requireVersion(version);
        }
        vocabulary.rewrite(checked);
        entityManager.flush();
        String changes = checked.changesSince(before);
        if (changes != null) {
            audit.record(viewer.requireAccount().value(), "search.words", language, null, changes);
        }
        changed.fire(new VocabularyChanged(language));
        return toView(language, vocabulary);
    }

    private SearchVocabulary create(String language, Long version) {
        if (version != null && version != SearchVocabulary.UNSET) {
            throw new StaleObjectException();
        }
        SearchVocabulary vocabulary = new SearchVocabulary(language);
        entityManager.persist(vocabulary);
        return vocabulary;
    }

    private static VocabularyView toView(String language, SearchVocabulary vocabulary) {
        return vocabulary == null
                ? new VocabularyView(language, new VocabularyWords("", Map.of()), SearchVocabulary.UNSET)
                : new VocabularyView(language, vocabulary.words(), vocabulary.version());
    }

    /**
     * The words of a language.
     *
     * @param language its code
     */
    public record VocabularyView(String language, VocabularyWords words, long version) {

        /** What the language is called in another, or in itself. */
        public String name(Locale locale) {
            return Locale.forLanguageTag(language).getDisplayLanguage(locale);
        }
    }
}
