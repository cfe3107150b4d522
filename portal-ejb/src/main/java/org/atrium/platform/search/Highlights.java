package org.atrium.platform.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/** The passage of a hit's text in which the words stand, as HTML in which everything but the marks is escaped. */
final class Highlights {

    private static final int LENGTH = 180;

    private final Set<SearchLanguage> languages;

    Highlights(Set<SearchLanguage> languages) {
        this.languages = languages;
    }

    static HighlighterFinalStep style(SearchHighlighterFactory f) {
        return f.fastVector()
                .tag("<mark>", "</mark>")
                .encoder(HighlighterEncoder.HTML)
                .fragmentSize(LENGTH)
                .numberOfFragments(1)
                .noMatchSize(LENGTH)
                .orderByScore(true);
    }

    /** A hit with its passage in the language it is written in. */
    ProjectionFinalStep<Found> project(SearchProjectionFactory<?, ?> f) {
        ProjectionFinalStep<?>[] passages = languages.stream()
                .map(language -> f.highlight(language.textField()))
                .toArray(ProjectionFinalStep<?>[]::new);
        return f.composite()
                .from(
                        WordSearch.withoutHighlight(f),
                        f.composite().from(passages).asList(Highlights::first))
                .as((found, passage) ->
                        new Found(found.id(), found.title(), found.path(), passage, found.score(), found.note()));
    }

    private static String first(List<?> passages) {
        return passages.stream()
                .filter(Objects::nonNull)
                .flatMap(fragments -> ((List<?>) fragments).stream())
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }
}
