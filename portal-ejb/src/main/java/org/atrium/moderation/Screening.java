package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.MarkdownContent;
import org.atrium.platform.text.PortalLinks;

/** Decides which new texts are held for review. */
@ApplicationScoped
public class Screening {

    private static final int MAX_WORDS_NAMED = 10;

    @Inject
    private ModerationQueries moderation;

    /** Why a text must wait, or empty if it can be published at once. */
    public Optional<ReviewHold> screen(ScreeningRequest text) {
        if (text.byStaff()) {
            return Optional.empty();
        }
        return screen(
                text, moderation.watchedWords().stream().map(WatchedWord::word).toList());
    }

    static Optional<ReviewHold> screen(ScreeningRequest text, List<String> watchedWords) {
        MarkdownContent body = Markdown.content(text.body());
        long links = PortalLinks.countExternalLinks(text.title()) + body.countExternalLinks();
        if (links > text.linksAllowed()) {
            return hold(ReviewReason.TOO_MANY_LINKS, Long.toString(links));
        }
        ScreenedText read = ScreenedText.of(
                text.title(), body.text(), String.join("\n", body.addresses()), String.join("\n\n", body.titles()));
        String watched = watchedWords.stream()
                .filter(read::contains)
                .limit(MAX_WORDS_NAMED)
                .collect(Collectors.joining(", "));
        if (!watched.isEmpty()) {
            return hold(ReviewReason.WATCHED_WORD, watched);
        }
        if (text.byNewcomer()) {
            return hold(ReviewReason.FIRST_POST, null);
        }
        return text.categoryHolds() ? hold(ReviewReason.CATEGORY_RULE, null) : Optional.empty();
    }

    private static Optional<ReviewHold> hold(ReviewReason reason, String detail) {
        return Optional.of(new ReviewHold(reason, detail));
    }

    /**
     * A text to screen.
     *
     * @param title what is shown as it is: title and tags, or empty
     * @param body in Markdown
     * @param byNewcomer whether nothing of its author was ever published
     * @param categoryHolds whether every text waits where it is to stand
     */
    public record ScreeningRequest(
            String title, String body, boolean byStaff, boolean byNewcomer, int linksAllowed, boolean categoryHolds) {}

    /** Why a text is held for review, and the matched detail or null. */
    public record ReviewHold(ReviewReason reason, String detail) {}
}
