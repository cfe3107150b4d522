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

    /** The passage of a hit in the language it is written in. */
    ProjectionFinalStep<Passage> passage(SearchProjectionFactory<?, ?> f) {
        ProjectionFinalStep<?>[] passages = languages.stream()
                .map(language -> f.highlight(language.textField()))
                .toArray(ProjectionFinalStep<?>[]::new);
        return f.composite()
                .from(f.id(Long.class), f.composite().from(passages).asList(Highlights::first))
                .as(Passage::new);
    }

    private static String first(List<?> passages) {
        return passages.stream()
                .filter(Objects::nonNull)
                .flatMap(fragments -> ((List<?>) fragments).stream())
                .map(String.class::cast)
                .findFirst()
                .map(Highlights::cut)
                .orElse(null);
    }

    /** The passage with dots where it begins or ends within a sentence; a short one is a whole text. */
    static String cut(String passage) {
        String words = passage.replace("<mark>", "").replace("</mark>", "").strip();
        if (words.length() < LENGTH * 3 / 4) {
            return passage;
        }
        boolean within = Character.isLowerCase(words.codePointAt(0));
        boolean open = ".!?…。！？".indexOf(words.charAt(words.length() - 1)) < 0;
        return (within ? "… " : "") + passage.strip() + (open ? " …" : "");
    }

    /** A passage of the entity of this id, null for none. */
    record Passage(Long id, String html) {}
}
