package org.atrium.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.atrium.account.AccountSummary;
import org.atrium.account.SignIn.SignedInViewer;
import org.atrium.account.TimeZones;
import org.atrium.account.Viewer;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.text.Texts;

/** The viewer of this request, with language and time zone: {@code #{me}} in pages. */
@Named("me")
@RequestScoped
public class CurrentViewer {

    /** The principal of a merchant's system, and the part of it that no other system ever has. */
    private static final Pattern CLIENT = Pattern.compile("^(client:[^:]{1,40}):.*$");

    private static final int MAX_LANGUAGES = 10;

    /** No language tag that means something is longer. */
    private static final int MAX_TAG = 100;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress clientAddress;

    private Viewer viewer = Viewer.visitor();
    private AccountSummary account;
    private long customerDataVersion;
    private String session;
    private boolean badToken;

    /** What the browser asks for: a page writes a hundred times and texts in it. */
    private Locale requestedLocale;

    void signedIn(SignedInViewer known, String newSession) {
        viewer = known.viewer();
        account = known.account();
        customerDataVersion = known.customerDataVersion();
        session = newSession;
    }

    void markBadToken() {
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

    /** One name for whoever the request is from; visitors are told apart by their network address, systems by their id. */
    public String name() {
        if (!isKnown()) {
            return "visitor:" + clientAddress.address();
        }
        String principal = request.getUserPrincipal().getName();
        return CLIENT.matcher(principal).replaceFirst("$1");
    }

    public Viewer viewer() {
        return viewer;
    }

    /** The secret of the session that signed the viewer in, null for a visitor. */
    public String session() {
        return session;
    }

    /** Who the viewer is, null for a visitor. */
    public AccountSummary getAccount() {
        return account;
    }

    /** Tells a browser one person's pages from another's, and nothing more of them; null for a visitor. */
    public String getFingerprint() {
        return account == null ? null : Integer.toHexString(account.publicId().hashCode());
    }

    /** Goes up whenever the viewer's orders or returns change. */
    public long customerDataVersion() {
        return customerDataVersion;
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
        if (account != null) {
            return Locale.forLanguageTag(account.locale());
        }
        if (requestedLocale == null) {
            requestedLocale = AcceptHeaders.locales(request).stream()
                    .filter(locale -> Texts.LANGUAGES.stream()
                            .anyMatch(spoken -> spoken.getLanguage().equals(locale.getLanguage())))
                    .findFirst()
                    .orElse(Locale.ENGLISH);
        }
        return requestedLocale;
    }

    /** The viewer's language as it writes dates where their browser says they are: English in Sweden is not American. */
    public Locale dateLocale() {
        Locale language = locale();
        return language.getCountry().isEmpty()
                ? AcceptHeaders.locales(request).stream()
                        .filter(locale -> !locale.getCountry().isEmpty())
                        .findFirst()
                        .map(region -> new Locale.Builder()
                                .setLocale(language)
                                .setRegion(region.getCountry())
                                .build())
                        .orElse(language)
                : language;
    }

    /** The language of a tag, or the viewer's where it says none. */
    public Locale locale(String tag) {
        return isTag(tag) ? Locale.forLanguageTag(tag.strip()) : locale();
    }

    /** What the viewer reads, the best first: the language of a tag, else theirs, else all that their browser asks for. */
    public List<Locale> readLocales(String tag) {
        if (isTag(tag)) {
            return List.of(Locale.forLanguageTag(tag.strip()));
        }
        if (account != null || request.getHeader("Accept-Language") == null) {
            return List.of(locale());
        }
        List<Locale> preferred = AcceptHeaders.locales(request).stream()
                .filter(locale -> !locale.getLanguage().isEmpty())
                .distinct()
                .limit(MAX_LANGUAGES)
                .toList();
        return preferred.isEmpty() ? List.of(locale()) : preferred;
    }

    private static boolean isTag(String tag) {
        return tag != null && !tag.isBlank() && tag.length() <= MAX_TAG;
    }

    /** The zone the viewer reads times in; the shop's for a visitor. */
    public ZoneId timeZone() {
        return account == null ? TimeZones.shopZone() : account.timeZone();
    }
}
