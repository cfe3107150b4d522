package org.atrium.forum.trust;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.ratelimit.LimitedAttempt;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.text.Markdown;

/** Limits for posting and flagging: images, mentions and rate, lower for newcomers. */
public final class PostingLimits {

    private static final RateLimit NEWCOMER_POSTS = new RateLimit("post.newcomer", 10, Duration.ofMinutes(10));
    private static final RateLimit POSTS = new RateLimit("post", 60, Duration.ofMinutes(10));

    private static final RateLimit NEWCOMER_FLAGS = new RateLimit("flag.newcomer", 10, Duration.ofHours(1));
    private static final RateLimit FLAGS = new RateLimit("flag", 60, Duration.ofHours(1));

    private static final int NEWCOMER_LINKS = 2;
    private static final int LINKS = 10;
    private static final int NEWCOMER_IMAGES = 1;
    private static final int NEWCOMER_MENTIONS = 2;
    private static final int MENTIONS = 10;

    /** How many words of a text may look like names of people, for whoever writes it: each is looked up. */
    public static final int NAMES = 100;

    private PostingLimits() {}

    /** How many links a text of somebody may hold before a moderator sees it first. */
    public static int maxLinks(TrustLevel trust) {
        return trust == TrustLevel.NEW ? NEWCOMER_LINKS : LINKS;
    }

    /** Somebody's try to post, at the pace their trust allows. */
    public static LimitedAttempt postRate(AccountId account, TrustLevel trust) {
        return (trust == TrustLevel.NEW ? NEWCOMER_POSTS : POSTS).attemptBy(account.value());
    }

    /** Somebody's try to bring a post before the moderators. */
    public static LimitedAttempt flagRate(AccountId account, TrustLevel trust) {
        return (trust == TrustLevel.NEW ? NEWCOMER_FLAGS : FLAGS).attemptBy(account.value());
    }

    /**
     * @param files how many files stand beside a text
     * @param named how many people it names
     * @throws InvalidInputException if a text shows more than its author's may
     */
    public static void check(String body, int files, int named, TrustLevel trust) {
        boolean newcomer = trust == TrustLevel.NEW;
        List<FieldError> errors = new ArrayList<>();
        if (newcomer) {
            checkMax(Markdown.content(body).pictures() + files, NEWCOMER_IMAGES, "forum.error.images", errors);
        }
        checkMax(
                named,
                newcomer ? NEWCOMER_MENTIONS : MENTIONS,
                newcomer ? "forum.error.mentions" : "forum.error.manyMentions",
                errors);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private static void checkMax(long count, int max, String key, List<FieldError> errors) {
        if (count > max) {
            errors.add(new FieldError("body", key, Map.of("max", max)));
        }
    }
}
