package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.atrium.platform.text.Home;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.MarkdownContent;

/** Decides which new texts a moderator sees before anybody else. */
@ApplicationScoped
public class Screening {

    private static final int WORDS_TOLD = 10;

    @Inject
    private ModerationQueries moderation;

    /** Why a text must wait, or empty if it can be published at once. */
    public Optional<Hold> judge(NewText text) {
        if (text.byStaff()) {
            return Optional.empty();
        }
        return judge(
                text, moderation.watchedWords().stream().map(WatchedWord::word).toList());
    }

    static Optional<Hold> judge(NewText text, List<String> watchedWords) {
        MarkdownContent body = Markdown.content(text.body());
        long links = Home.linksOut(text.title()) + body.linksOut();
        if (links > text.linksAllowed()) {
            return hold(ReviewReason.TOO_MANY_LINKS, Long.toString(links));
        }
        ReadWords read = ReadWords.of(text.title(), body.text(), String.join("\n", body.addresses()));
        String watched =
                watchedWords.stream().filter(read::contain).limit(WORDS_TOLD).collect(Collectors.joining(", "));
        if (!watched.isEmpty()) {
            return hold(ReviewReason.WATCHED_WORD, watched);
        }
        if (text.byNewcomer()) {
            return hold(ReviewReason.FIRST_POST, null);
        }
        return text.placeHolds() ? hold(ReviewReason.CATEGORY_RULE, null) : Optional.empty();
    }

    private static Optional<Hold> hold(ReviewReason reason, String detail) {
        return Optional.of(new Hold(reason, detail));
    }

    /**
     * A text before it is published.
     *
     * @param title what is shown as it is: title and tags, or empty
     * @param body in Markdown
     * @param byNewcomer whether nothing of its author was ever published
     * @param placeHolds whether every text waits where it is to stand
     */
    public record NewText(
            String title, String body, boolean byStaff, boolean byNewcomer, int linksAllowed, boolean placeHolds) {}

    /** Why a text waits, and what exactly was found in it, or null. */
    public record Hold(ReviewReason reason, String detail) {}
}
