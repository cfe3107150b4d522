package org.atrium.forum.trust;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.throttle.Attempt;
import org.atrium.platform.throttle.Pace;

/** How much somebody may post and report: newcomers are held to few pictures and names, and to a slower pace. */
public final class Limits {

    private static final Pace NEWCOMERS = new Pace("post.newcomer", 10, Duration.ofMinutes(10));
    private static final Pace EVERYBODY = new Pace("post", 60, Duration.ofMinutes(10));

    private static final Pace NEWCOMERS_FLAGS = new Pace("flag.newcomer", 10, Duration.ofHours(1));
    private static final Pace FLAGS = new Pace("flag", 60, Duration.ofHours(1));

    private static final int NEWCOMERS_LINKS = 2;
    private static final int LINKS = 10;
    private static final int NEWCOMERS_IMAGES = 1;
    private static final int NEWCOMERS_MENTIONS = 2;
    private static final int MENTIONS = 10;

    private Limits() {}

    /** How many links a text of somebody may hold before a moderator sees it first. */
    public static int links(TrustLevel trust) {
        return trust == TrustLevel.NEW ? NEWCOMERS_LINKS : LINKS;
    }

    /** Somebody's try to post, at the pace their trust allows. */
    public static Attempt post(AccountId account, TrustLevel trust) {
        return (trust == TrustLevel.NEW ? NEWCOMERS : EVERYBODY).by(account.value());
    }

    /** Somebody's try to bring a post before the moderators. */
    public static Attempt flag(AccountId account, TrustLevel trust) {
        return (trust == TrustLevel.NEW ? NEWCOMERS_FLAGS : FLAGS).by(account.value());
    }

    /**
     * @param named how many people a text names
     * @throws InvalidInputException if a text shows more than its author's may
     */
    public static void check(String body, int named, TrustLevel trust) {
        boolean newcomer = trust == TrustLevel.NEW;
        List<FieldError> errors = new ArrayList<>();
        if (newcomer) {
            limit(Markdown.content(body).pictures(), NEWCOMERS_IMAGES, "forum.error.images", errors);
        }
        limit(
                named,
                newcomer ? NEWCOMERS_MENTIONS : MENTIONS,
                newcomer ? "forum.error.mentions" : "forum.error.manyMentions",
                errors);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private static void limit(long count, int max, String key, List<FieldError> errors) {
        if (count > max) {
            errors.add(new FieldError("body", key, Map.of("max", max)));
        }
    }
}
