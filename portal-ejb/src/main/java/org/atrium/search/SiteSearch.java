package org.atrium.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.Viewer;
import org.atrium.lookup.SearchHit;
import org.atrium.lookup.SearchSource;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.SearchText;

/** Searches all sources. Access rules are up to the sources. */
@ApplicationScoped
public class SiteSearch {

    /** What everybody can look through. */
    public static final Set<String> PUBLIC = Set.of("faq", "forum");

    private static final int SUGGESTIONS = 5;

    @Inject
    @Any
    private Instance<SearchSource> sourceBeans;

    /** By name. Asked for once: each time a session bean is looked up, one more reference to it stays here. */
    private SortedMap<String, SearchSource> sources;

    @PostConstruct
    void findSources() {
        sources =
                new TreeMap<>(sourceBeans.stream().collect(Collectors.toMap(SearchSource::name, Function.identity())));
    }

    /**
     * The best hits, best first, whichever source they are from.
     *
     * @param in names of the sources to ask, none for all
     */
    public List<SearchHit> search(Viewer viewer, String query, Collection<String> in, Locale locale, int limit) {
        return searchBySource(viewer, query, in, locale, limit).stream()
                .flatMap(group -> group.hits().stream())
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** The best hits of each source that has any. */
    public List<HitGroup> searchBySource(Viewer viewer, String query, Collection<String> in, Locale locale, int limit) {
        String text = SearchText.of(query);
        return requestedSources(in).stream()
                .map(name -> new HitGroup(name, sources.get(name).search(viewer, text, locale, limit)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    /** Articles and threads for what is being typed, be it a word or a question: not more than asked for, or than five. */
    public List<SearchHit> suggest(Viewer viewer, String typed, Locale locale, int limit) {
        String text = SearchText.of(typed);
        int most = Math.min(limit, SUGGESTIONS);
        return PUBLIC.stream()
                .flatMap(name -> sources.get(name).suggest(viewer, text, locale, most).stream())
                .sorted(BEST_FIRST)
                .limit(most)
                .toList();
    }

    /**
     * Equal as long as a visitor's question is answered the same.
     *
     * @param in names of the sources that are asked, none for all
     */
    public Object visitorVersion(Collection<String> in) {
        return requestedSources(in).stream()
                .filter(PUBLIC::contains)
                .map(name -> sources.get(name).visitorVersion())
                .toList();
    }

    private Collection<String> requestedSources(Collection<String> in) {
        List<FieldError> unknown = in.stream()
                .filter(name -> !sources.containsKey(name))
                .map(name -> new FieldError(
                        "in", "input.unknownValue", Map.of("values", String.join(", ", sources.keySet()))))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInputException(unknown);
        }
        return in.isEmpty() ? sources.keySet() : new TreeSet<>(in);
    }

    private static final Comparator<SearchHit> BEST_FIRST =
            Comparator.comparingDouble(SearchHit::score).reversed();

    /** What one source found. */
    public record HitGroup(String source, List<SearchHit> hits) {}
}
