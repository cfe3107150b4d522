package org.atrium.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.search.VocabularyAdmin;
import org.atrium.web.text.PageTexts;

/** {@code /admin/search}: the languages whose words the search knows. */
@Named
@RequestScoped
public class SearchWordsPage {

    @Inject
    private VocabularyAdmin admin;

    @Inject
    private PageTexts texts;

    private List<VocabularyAdmin.VocabularyView> list;

    @PostConstruct
    void read() {
        list = admin.list();
    }

    public List<VocabularyAdmin.VocabularyView> getList() {
        return list;
    }

    public String name(VocabularyAdmin.VocabularyView words) {
        return words.name(texts.getLocale());
    }

    /** How many ways there are to say what one wants; where there are none, those of English are taken. */
    public String phrases(VocabularyAdmin.VocabularyView words) {
        long lines = words.words().phraseLines();
        return lines == 0 ? texts.of("search.words.english") : texts.of("search.words.known", lines);
    }
}
