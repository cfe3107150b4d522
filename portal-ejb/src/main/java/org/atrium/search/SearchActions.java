package org.atrium.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.atrium.account.Viewer;
import org.atrium.lookup.ActionSource;
import org.atrium.lookup.SearchAction;
import org.atrium.lookup.SearchHit;
import org.atrium.platform.text.Texts;

/** What people want to do by their words, where it is done, and what of their own it is about. */
@ApplicationScoped
class SearchActions {

    /** Above any hit. */
    private static final double SCORE = 1_000;

    @Inject
    private CurrentVocabulary vocabulary;

    @Inject
    @Any
    private Instance<ActionSource> sourceBeans;

    /** Looked up once, as in {@link SiteSearch}. */
    private final Map<SearchAction, ActionSource> sources = new EnumMap<>(SearchAction.class);

    @PostConstruct
    void findSources() {
        sourceBeans.forEach(source -> source.actions().forEach(action -> sources.put(action, source)));
    }

    /**
     * The actions a question asks for, what is most likely first.
     *
     * @param typing whether the last word may be unfinished
     * @param own how many of the viewer's own things are shown with each
     */
    List<ActionRow> rows(Viewer viewer, String question, Locale locale, boolean typing, int own) {
        return vocabulary.intents().match(question, locale, typing).stream()
                .filter(action -> action != SearchAction.SIGN_IN || !viewer.isSignedIn())
                .map(action -> row(viewer, action, question, locale, own))
                .toList();
    }

    private ActionRow row(Viewer viewer, SearchAction action, String question, Locale locale, int limit) {
        ActionSource source = sources.get(action);
        List<SearchHit> own = source == null ? List.of() : source.own(viewer, action, locale, limit);
        Texts texts = Texts.in(locale);
        return new ActionRow(
                action,
                new SearchHit(
                        "action",
                        texts.get("search.action." + action),
                        path(action, viewer.isSignedIn(), question),
                        null,
                        SCORE,
                        texts.get("search.action." + action + ".note")),
                own);
    }

    /** Where it is done. */
    private static String path(SearchAction action, boolean signedIn, String question) {
        return switch (action) {
            case TRACK -> signedIn ? "/orders" : "/orders/track";
            case RETURN -> signedIn ? "/returns/choose" : "/orders/track?for=return";
            case CANCEL, CHANGE_ADDRESS -> "/orders";
            case INVOICE -> (signedIn ? "/ticket/new" : "/contact") + subject(question);
            case CONTACT -> "/contact";
            case SIGN_IN -> "/signin";
            case CLOSE_ACCOUNT -> "/contact" + subject(question);
        };
    }

    private static String subject(String question) {
        return "?subject=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }
}
