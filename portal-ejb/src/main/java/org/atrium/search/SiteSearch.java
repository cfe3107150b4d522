package org.atrium.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.Viewer;
import org.atrium.lookup.SearchHit;
import org.atrium.lookup.SearchSource;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.SearchText;

/**
 * Searches all sources, and tells what the viewer seems to want to do. Access rules are up to the sources. A source whose
 * best hits have too little of what the question tells gives none: if all give none, nothing here answers it.
 */
@ApplicationScoped
public class SiteSearch {

    /** What everybody can look through. */
    public static final Set<String> PUBLIC = Set.of("faq", "forum");

    /** The name by which clients ask for what the viewer may want to do. */
    public static final String ACTIONS = "actions";

    private static final int SUGGESTIONS = 5;

    /** Of the viewer's own things with an action. */
    private static final int OWN = 3;

    private static final int OWN_SUGGESTED = 2;

    private static final double ARTICLES = 1.3;

    @Inject
    @Any
    private Instance<SearchSource> sourceBeans;

    @Inject
    private SearchActions actions;

    @Inject
    private CurrentVocabulary vocabulary;

    /** By name. Asked for once: each time a session bean is looked up, one more reference to it stays here. */
    private SortedMap<String, SearchSource> sources;

    @PostConstruct
    void findSources() {
        sources =
                new TreeMap<>(sourceBeans.stream().collect(Collectors.toMap(SearchSource::name, Function.identity())));
    }

    /**
     * What the viewer may want to do, then the best hits, best first, whichever source they are from; of an article and a
     * thread that fit as well, the article.
     *
     * @param in names of the sources to ask, none for all
     */
    public List<SearchHit> search(Viewer viewer, String query, Collection<String> in, Locale locale, int limit) {
        Stream<SearchHit> hits = searchBySource(viewer, query, in, locale, limit).stream()
                .flatMap(group -> group.hits().stream())
                .sorted(BEST_FIRST);
        Stream<SearchHit> first = in.isEmpty() || in.contains(ACTIONS)
                ? actions(viewer, query, locale).stream().flatMap(ActionRow::hits)
                : Stream.empty();
        return onePerAddress(Stream.concat(first, hits), limit);
    }

    /** What the viewer seems to want to do, even if the last of several words is unfinished; nothing in most cases. */
    public List<ActionRow> actions(Viewer viewer, String query, Locale locale) {
        String text = SearchText.of(query);
        List<ActionRow> rows = actions.rows(viewer, text, locale, false, OWN);
        boolean isOneWord = text.indexOf(' ') < 0;
        return isOneWord || !rows.isEmpty() ? rows : actions.rows(viewer, text, locale, true, OWN);
    }

    /** The best hits of each source that has any. */
    public List<HitGroup> searchBySource(Viewer viewer, String query, Collection<String> in, Locale locale, int limit) {
        String text = SearchText.of(query);
        return requestedSources(in).stream()
                .map(name -> new HitGroup(name, sources.get(name).search(viewer, text, locale, limit)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    /**
     * What the viewer may want to do, then articles and threads for what is being typed, be it a word or a question: not
     * more than asked for, or than five.
     */
    public List<SearchHit> suggest(Viewer viewer, String typed, Locale locale, int limit) {
        String text = SearchText.of(typed);
        int most = Math.min(limit, SUGGESTIONS);
        Stream<SearchHit> first =
                actions.rows(viewer, text, locale, true, OWN_SUGGESTED).stream().flatMap(ActionRow::hits);
        Stream<SearchHit> hits = PUBLIC.stream()
                .flatMap(name -> sources.get(name).suggest(viewer, text, locale, most).stream())
                .sorted(BEST_FIRST);
        return onePerAddress(Stream.concat(first, hits), most);
    }

    /** What the shop answers itself comes before a thread that fits somewhat better. */
    private static double worth(SearchHit hit) {
        return hit.type().equals("article") ? ARTICLES * hit.score() : hit.score();
    }

    private static List<SearchHit> onePerAddress(Stream<SearchHit> hits, int limit) {
        Set<String> seen = new HashSet<>();
        return hits.filter(hit -> seen.add(hit.url())).limit(limit).toList();
    }

    /**
     * Equal as long as a visitor's question is answered the same.
     *
     * @param in names of the sources that are asked, none for all
     */
    public Object visitorVersion(Collection<String> in) {
        List<Object> versions = new ArrayList<>();
        versions.add(vocabulary.version());
        requestedSources(in).stream()
                .filter(PUBLIC::contains)
                .map(name -> sources.get(name).visitorVersion())
                .forEach(versions::add);
        return versions;
    }

    private Collection<String> requestedSources(Collection<String> in) {
        List<FieldError> unknown = in.stream()
                .filter(name -> !sources.containsKey(name) && !name.equals(ACTIONS))
                .map(name -> new FieldError(
                        "in",
                        "input.unknownValue",
                        Map.of("values", ACTIONS + ", " + String.join(", ", sources.keySet()))))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInputException(unknown);
        }
        if (in.isEmpty()) {
            return sources.keySet();
        }
        Set<String> asked = new TreeSet<>(in);
        asked.remove(ACTIONS);
        return asked;
    }

    private static final Comparator<SearchHit> BEST_FIRST =
            Comparator.comparingDouble(SiteSearch::worth).reversed();

    /** What one source found. */
    public record HitGroup(String source, List<SearchHit> hits) {}
}
