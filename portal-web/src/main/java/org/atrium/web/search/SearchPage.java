package org.atrium.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.lookup.SearchHit;
import org.atrium.platform.paging.Page;
import org.atrium.platform.paging.RankRange;
import org.atrium.platform.text.SearchText;
import org.atrium.search.ActionRow;
import org.atrium.search.SiteSearch;
import org.atrium.web.look.Links;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/**
 * {@code /search?q=}: what the viewer may want to do, then hits by kind, the viewer's own things first; with {@code in},
 * one kind page by page.
 */
@Named
@RequestScoped
public class SearchPage {

    /** Of each kind, as long as all are shown. */
    private static final int HITS_PER_KIND = 5;

    private static final int HITS_PER_PAGE = 10;

    /** The order of the kinds on the page. */
    private static final List<String> ORDER = List.of("orders", "tickets", "faq", "forum");

    @Inject
    private SiteSearch search;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    private Links links;

    @Inject
    @Param(name = "q")
    private String words;

    @Inject
    @Param(name = "in")
    private String in;

    @Inject
    @Param(name = "cursor")
    private String cursor;

    private List<ActionRow> actions = List.of();
    private List<FoundKind> kinds = List.of();
    private String next;

    @PostConstruct
    void search() {
        words = SearchText.of(words);
        in = in != null && ORDER.contains(in) ? in : null;
        if (isAsked()) {
            RankRange range = RankRange.after(in == null ? null : cursor, HITS_PER_PAGE);
            actions = cursor == null ? search.actions(current.viewer(), words, current.locale()) : List.of();
            kinds = search.searchBySource(current.viewer(), words, List.of(), current.locale(), range.wanted()).stream()
                    .sorted(Comparator.comparingInt(group -> ORDER.indexOf(group.source())))
                    .map(group -> found(group, range))
                    .toList();
        }
    }

    private FoundKind found(SiteSearch.HitGroup group, RankRange range) {
        Page<SearchHit> page = range.pageOf(group.hits());
        if (group.source().equals(in)) {
            next = page.next();
        }
        return new FoundKind(group.source(), page.items(), group.hits().size(), range.from() + range.limit());
    }

    public String getWords() {
        return words;
    }

    public String getTitle() {
        return isAsked() ? texts.of("search.titleOf", words) : texts.of("search.title");
    }

    public boolean isAsked() {
        return !words.isEmpty();
    }

    public List<ActionRow> getActions() {
        return actions;
    }

    /** Nothing here answers the question, nor is there anything to do. */
    public boolean isNothingFound() {
        return isAsked() && kinds.isEmpty() && actions.isEmpty();
    }

    /** Whether something was found, though not of the kind that is shown. */
    public boolean isNothingOfKind() {
        return in != null && !kinds.isEmpty() && getShown().isEmpty();
    }

    /** What is shown: a few hits of each kind, or a page of one. */
    public List<FoundKind> getShown() {
        return in == null
                ? kinds.stream().map(kind -> kind.first(HITS_PER_KIND)).toList()
                : kinds.stream()
                        .filter(kind -> kind.source().equals(in) && !kind.hits().isEmpty())
                        .toList();
    }

    /** The ways to one kind alone, and back to all; none where all is of one kind. */
    public List<KindChoice> getChoices() {
        if (kinds.isEmpty() || kinds.size() == 1 && in == null) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new KindChoice(texts.of("search.all"), "/search?" + query(), null, in == null)),
                        ORDER.stream().filter(this::isOffered).map(this::choice))
                .toList();
    }

    private boolean isOffered(String source) {
        return source.equals(in)
                || kinds.stream().anyMatch(kind -> kind.source().equals(source));
    }

    private KindChoice choice(String source) {
        String count = kinds.stream()
                .filter(kind -> kind.source().equals(source))
                .map(FoundKind::count)
                .findFirst()
                .orElse("0");
        return new KindChoice(texts.of("search.kind." + source), kindPath(source), count, source.equals(in));
    }

    /** Where all hits of a kind are. */
    public String kindPath(String source) {
        return "/search?" + query() + "&" + links.query("in", source);
    }

    private String query() {
        return links.query("q", words);
    }

    public String getNext() {
        return next;
    }

    /** What stands over a kind; to support, tickets are not theirs alone. */
    public String heading(FoundKind kind) {
        boolean everybodys = kind.source().equals("tickets") && current.viewer().isSupport();
        return texts.of("search.in." + kind.source() + (everybodys ? ".support" : ""));
    }

    /** What a hit's time is the time of. */
    public String when(SearchHit hit) {
        return texts.of("search.when." + hit.type());
    }

    /**
     * What was found of a kind.
     *
     * @param known how many hits were looked for and found
     * @param end how many there are at most up to the end of the page
     */
    public record FoundKind(String source, List<SearchHit> hits, int known, int end) {

        /** How many there are, as far as it is known. */
        public String count() {
            return known > end ? end + "+" : Integer.toString(known);
        }

        /** Whether there are more than are shown. */
        public boolean more() {
            return known > hits.size();
        }

        FoundKind first(int limit) {
            return new FoundKind(source, hits.subList(0, Math.min(limit, hits.size())), known, end);
        }
    }

    /**
     * A way to hits of one kind.
     *
     * @param count how many there are, or null
     */
    public record KindChoice(String name, String path, String count, boolean here) {}
}
