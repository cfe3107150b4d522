package org.atrium.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.atrium.account.AccountCard;
import org.atrium.account.SignIn.SignedIn;
import org.atrium.account.TimeZones;
import org.atrium.account.Viewer;
import org.atrium.platform.caller.Caller;
import org.atrium.platform.text.Texts;

/** Who this request is from, and how they read: {@code #{me}} in pages. */
@Named("me")
@RequestScoped
public class CurrentViewer {

    private static final int MOST_LANGUAGES = 10;

    /** No language tag that means something is longer. */
    private static final int LONGEST_TAG = 100;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    private Viewer viewer = Viewer.visitor();
    private AccountCard card;
    private long recordVersion;
    private String session;
    private boolean badToken;

    /** What the browser asks for: a page writes a hundred times and texts in it. */
    private Locale asked;

    void signedIn(SignedIn known, String newSession) {
        viewer = known.viewer();
        card = known.card();
        recordVersion = known.recordVersion();
        session = newSession;
    }

    void showedBadToken() {
        badToken = true;
    }

    /** Whether the request shows a token that is no token, or one that is dead. */
    public boolean hasBadToken() {
        return badToken;
    }

    /** Whether the request is from somebody the portal knows: a person, or a merchant's system. */
    public boolean isKnown() {
        return request.getUserPrincipal() != null;
    }

    /** One name for whoever the request is from; visitors are told apart by their network address. */
    public String name() {
        return isKnown() ? request.getUserPrincipal().getName() : "visitor:" + caller.address();
    }

    public Viewer viewer() {
        return viewer;
    }

    /** The secret of the session that signed the viewer in, null for a visitor. */
    public String session() {
        return session;
    }

    /** Who the viewer is, null for a visitor. */
    public AccountCard getCard() {
        return card;
    }

    /** Tells a browser one person's pages from another's, and nothing more of them; null for a visitor. */
    public String getMark() {
        return card == null ? null : Integer.toHexString(card.publicId().hashCode());
    }

    /** Goes up whenever the viewer's orders or returns change. */
    public long recordVersion() {
        return recordVersion;
    }

    public boolean isSignedIn() {
        return viewer.isSignedIn();
    }

    public boolean isSupport() {
        return viewer.isSupport();
    }

    public boolean isModerator() {
        return viewer.isModerator();
    }

    public boolean isAdmin() {
        return viewer.isAdmin();
    }

    public boolean isStaff() {
        return viewer.isStaff();
    }

    /** The language the viewer chose, or the first one their browser asks for that the portal speaks. */
    public Locale locale() {
        if (card != null) {
            return Locale.forLanguageTag(card.locale());
        }
        if (asked == null) {
            asked = Acceptable.locales(request).stream()
                    .filter(wish -> Texts.LANGUAGES.stream()
                            .anyMatch(spoken -> spoken.getLanguage().equals(wish.getLanguage())))
                    .findFirst()
                    .orElse(Locale.ENGLISH);
        }
        return asked;
    }

    /** The language of a tag, or the viewer's where it says none. */
    public Locale locale(String tag) {
        return isTag(tag) ? Locale.forLanguageTag(tag.strip()) : locale();
    }

    /** What the viewer reads, the best first: the language of a tag, else theirs, else all that their browser asks for. */
    public List<Locale> reads(String tag) {
        if (isTag(tag)) {
            return List.of(Locale.forLanguageTag(tag.strip()));
        }
        if (card != null || request.getHeader("Accept-Language") == null) {
            return List.of(locale());
        }
        List<Locale> wishes = Acceptable.locales(request).stream()
                .filter(wish -> !wish.getLanguage().isEmpty())
                .distinct()
                .limit(MOST_LANGUAGES)
                .toList();
        return wishes.isEmpty() ? List.of(locale()) : wishes;
    }

    private static boolean isTag(String tag) {
        return tag != null && !tag.isBlank() && tag.length() <= LONGEST_TAG;
    }

    /** The zone the viewer reads times in; UTC for a visitor. */
    public ZoneId timeZone() {
        return card == null ? TimeZones.ofShop() : card.timeZone();
    }
}
