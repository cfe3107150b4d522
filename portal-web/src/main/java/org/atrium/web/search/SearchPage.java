package org.atrium.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.atrium.platform.text.SearchText;
import org.atrium.search.SiteSearch;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /search?q=}: hits by kind, the viewer's own things first. */
@Named
@RequestScoped
public class SearchPage {

    private static final int HITS_PER_KIND = 10;

    /** The order of the kinds on the page. */
    private static final List<String> ORDER = List.of("orders", "tickets", "faq", "forum");

    @Inject
    private SiteSearch search;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    @Param(name = "q")
    private String words;

    private List<SiteSearch.HitGroup> groups = List.of();

    @PostConstruct
    void search() {
        words = SearchText.of(words);
        if (isAsked()) {
            groups = search.searchBySource(current.viewer(), words, List.of(), current.locale(), HITS_PER_KIND).stream()
                    .sorted(Comparator.comparingInt(group -> ORDER.indexOf(group.source())))
                    .toList();
        }
    }

    public String getWords() {
        return words;
    }

    public boolean isAsked() {
        return !words.isEmpty();
    }

    public List<SiteSearch.HitGroup> getGroups() {
        return groups;
    }

    /** What stands over a kind; to support, tickets are not theirs alone. */
    public String heading(SiteSearch.HitGroup group) {
        boolean everybodys =
                group.source().equals("tickets") && current.viewer().isSupport();
        return texts.of("search.in." + group.source() + (everybodys ? ".support" : ""));
    }
}
