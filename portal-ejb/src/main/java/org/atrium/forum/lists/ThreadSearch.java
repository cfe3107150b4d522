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
import org.atrium.forum.lists.ThreadListQueries.FoundThread;
import org.atrium.lookup.SearchHit;
import org.atrium.lookup.SearchSource;
import org.atrium.platform.search.IndexState;
import org.atrium.platform.search.Searchable;
import org.atrium.platform.search.WordHit;
import org.atrium.platform.search.WordSearch;

/** Full-text search in the titles and posts of public threads. */
@Stateless
@PermitAll
public class ThreadSearch implements SearchSource {

    private static final List<Class<? extends Searchable>> INDEXED_TYPES =
            List.of(ForumThread.class, SearchedPost.class);

    @Inject
    private WordSearch search;

    @Inject
    private ThreadListQueries lists;

    @Inject
    private IndexState index;

    @Override
    public String name() {
        return "forum";
    }

    @Override
    public List<SearchHit> search(Viewer viewer, String text, Locale locale, int limit) {
        return toCurrentHits(search.find(INDEXED_TYPES, text, locale, limit, ForumPolicy.searchFilter()), locale);
    }

    @Override
    public List<SearchHit> suggest(Viewer viewer, String typed, Locale locale, int limit) {
        return toCurrentHits(search.suggest(INDEXED_TYPES, typed, locale, limit, ForumPolicy.searchFilter()), locale);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Object visitorVersion() {
        return INDEXED_TYPES.stream().map(index::of).toList();
    }

    /**
     * What the index found, as it stands now: a thread that was hidden is none, and one whose words stand neither in its
     * title nor in a post that still says them is not shown for them.
     */
    private List<SearchHit> toCurrentHits(List<WordHit> found, Locale locale) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, FoundThread> threads = lists
                .foundThreads(
                        found.stream().map(WordHit::owner).toList(),
                        found.stream().map(WordHit::passage).toList())
                .stream()
                .collect(Collectors.toMap(FoundThread::id, Function.identity(), (one, other) -> one));
        List<WordHit> current = found.stream()
                .filter(hit -> threads.containsKey(hit.owner()))
                .filter(hit -> isUpToDate(hit, threads.get(hit.owner())))
                .toList();
        return WordHit.unlessNoneFits(
                        current, hit -> hit.fits(threads.get(hit.owner()).title()))
                .stream()
                .map(hit -> threads.get(hit.owner()).toSearchHit(hit, locale))
                .toList();
    }

    private static boolean isUpToDate(WordHit hit, FoundThread thread) {
        return hit.highlight() == null || thread.isUpToDate(hit) || hit.occursIn(thread.title());
    }
}
