package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.moderation.WatchedWords;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /moderation/words}: the watched words. */
@Named
@RequestScoped
public class WatchedWordsPage {

    @Inject
    private WatchedWords watchedWords;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private String word;
    private List<WatchedWords.WatchedWordRow> list;

    public void add() throws IOException {
        watchedWords.add(current.viewer(), new WatchedWords.NewWatchedWord(word));
        Redirect.to("/moderation/words", text.of("moderation.words.added"));
    }

    public void remove() throws IOException {
        watchedWords.remove(current.viewer(), RowAction.number("remove"));
        Redirect.to("/moderation/words", text.of("moderation.words.removed"));
    }

    public List<WatchedWords.WatchedWordRow> getList() {
        if (list == null) {
            list = watchedWords.list();
        }
        return list;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
