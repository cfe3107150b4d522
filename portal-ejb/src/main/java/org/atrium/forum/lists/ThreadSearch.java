package org.atrium.forum.lists;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.Viewer;
import org.atrium.forum.ForumPolicy;
import org.atrium.forum.ForumThread;
import org.atrium.forum.SearchedPost;
import org.atrium.lookup.SearchHit;
import org.atrium.lookup.SearchSource;
import org.atrium.platform.search.Found;
import org.atrium.platform.search.IndexState;
import org.atrium.platform.search.Searchable;
import org.atrium.platform.search.WordSearch;

/** Finds public threads by the words of their title and posts. */
@Stateless
@PermitAll
public class ThreadSearch implements SearchSource {

    private static final List<Class<? extends Searchable>> INDEXED = List.of(ForumThread.class, SearchedPost.class);

    @Inject
    private WordSearch words;

    @Inject
    private ListQueries lists;

    @Inject
    private IndexState index;

    @Override
    public String name() {
        return "forum";
    }

    @Override
    public List<SearchHit> search(Viewer viewer, String text, Locale locale, int limit) {
        return hits(words.find(INDEXED, text, locale, limit, ForumPolicy.findable()), locale);
    }

    @Override
    public List<SearchHit> suggest(Viewer viewer, String typed, Locale locale, int limit) {
        return hits(words.suggest(INDEXED, typed, locale, limit, ForumPolicy.findable()), locale);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Object stateForVisitors() {
        return INDEXED.stream().map(index::of).toList();
    }

    /**
     * What the index found, as it stands now: a thread that was hidden is none, and one whose words stand neither in its
     * title nor in a post that still says them is not shown for them.
     */
    private List<SearchHit> hits(List<Found> found, Locale reader) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, FoundThread> threads =
                lists
                        .found(
                                found.stream().map(Found::owner).toList(),
                                found.stream().map(Found::passage).toList())
                        .stream()
                        .collect(Collectors.toMap(FoundThread::id, Function.identity(), (one, other) -> one));
        return found.stream()
                .filter(hit -> threads.containsKey(hit.owner()))
                .filter(hit -> isStillFound(hit, threads.get(hit.owner())))
                .map(hit -> threads.get(hit.owner()).hit(hit, reader))
                .toList();
    }

    private static boolean isStillFound(Found hit, FoundThread thread) {
        return hit.highlight() == null || thread.saysStill(hit) || hit.isIn(thread.title());
    }
}
