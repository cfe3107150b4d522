package org.atrium.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.atrium.lookup.SearchAction;
import org.atrium.search.VocabularyAdmin;
import org.atrium.search.VocabularyWords;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /admin/search-words/<language>}: edits the words the search knows in a language. */
@Named
@RequestScoped
public class SearchWordsForm {

    @Inject
    private VocabularyAdmin admin;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    @Param(pathIndex = 0)
    private String language;

    private VocabularyAdmin.VocabularyView words;
    private String synonyms;
    private final Map<String, String> phrases = new HashMap<>();
    private long version;

    @PostConstruct
    void read() {
        words = admin.read(language);
        synonyms = words.words().synonyms();
        words.words().intents().forEach((action, lines) -> phrases.put(action.name(), lines));
        version = words.version();
    }

    public void save() throws IOException {
        Map<SearchAction, String> intents = new EnumMap<>(SearchAction.class);
        phrases.forEach((action, lines) -> intents.put(SearchAction.valueOf(action), lines));
        admin.update(current.viewer(), words.language(), new VocabularyWords(synonyms, intents), version);
        Redirect.to("/admin/search", texts.of("search.words.saved"));
    }

    public String getName() {
        return words.name(texts.getLocale());
    }

    public String getSynonyms() {
        return synonyms;
    }

    public void setSynonyms(String synonyms) {
        this.synonyms = synonyms;
    }

    /** By the name of the action. */
    public Map<String, String> getPhrases() {
        return phrases;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
