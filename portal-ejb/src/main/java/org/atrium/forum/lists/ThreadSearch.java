package org.atrium.forum.lists;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.atrium.account.Viewer;
import org.atrium.forum.ForumPolicy;
import org.atrium.forum.ForumThread;
import org.atrium.lookup.SearchHit;
import org.atrium.lookup.SearchSource;
import org.atrium.platform.search.Found;
import org.atrium.platform.search.IndexState;
import org.atrium.platform.search.WordSearch;

/** Finds public threads by the words of their title and posts. */
@Stateless
@PermitAll
public class ThreadSearch implements SearchSource {

    @Inject
    private WordSearch words;

    @Inject
    private IndexState index;

    @Override
    public String name() {
        return "forum";
    }

    @Override
    public List<SearchHit> search(Viewer viewer, String text, Locale locale, int limit) {
        return hits(words.find(ForumThread.class, text, locale, limit, ForumPolicy.findable()));
    }

    @Override
    public List<SearchHit> suggest(Viewer viewer, String typed, Locale locale, int limit) {
        return hits(words.suggest(ForumThread.class, typed, locale, limit, ForumPolicy.findable()));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Object stateForVisitors() {
        return index.of(ForumThread.class);
    }

    private static List<SearchHit> hits(List<Found> found) {
        return found.stream().map(hit -> SearchHit.of("thread", hit)).toList();
    }
}
