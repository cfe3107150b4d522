package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.atrium.platform.text.Markdown;

/** Decides which new texts a moderator sees before anybody else. */
@ApplicationScoped
public class Screening {

    /** A link as it reads, whether it is one or not. */
    private static final Pattern LINK =
            Pattern.compile("https?://(www\\.)?|(?<![\\p{L}\\p{N}_])www\\.", Pattern.CASE_INSENSITIVE);

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
        long links = Math.max(LINK.matcher(text.words()).results().count(), Markdown.linksOut(text.words()));
        if (links > text.linksAllowed()) {
            return hold(ReviewReason.TOO_MANY_LINKS, Long.toString(links));
        }
        String watched = watchedWords.stream()
                .filter(word -> contains(text.words(), word))
                .limit(WORDS_TOLD)
                .collect(Collectors.joining(", "));
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

    private static boolean contains(String words, String watched) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(watched) + "(?![\\p{L}\\p{N}])")
                .matcher(words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        return matcher.find();
    }

    /**
     * A text before it is published.
     *
     * @param words title and body, each a block of its own
     * @param byNewcomer whether nothing of its author was ever published
     * @param placeHolds whether every text waits where it is to stand
     */
    public record NewText(String words, boolean byStaff, boolean byNewcomer, int linksAllowed, boolean placeHolds) {}

    /** Why a text waits, and what exactly was found in it, or null. */
    public record Hold(ReviewReason reason, String detail) {}
}
