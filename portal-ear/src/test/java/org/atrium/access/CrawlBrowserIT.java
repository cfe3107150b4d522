package org.atrium.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.atrium.testing.Api;
import org.atrium.testing.Person;
import org.atrium.testing.browser.Accessibility;
import org.atrium.testing.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/**
 * Follows every link a person finds, one of each kind, and holds each page against the same rules: it answers, axe finds
 * nothing serious, and a phone shows it without scrolling sideways. Axe looks at each kind of page once for each
 * audience, visitors, customers and, where there is time for all ({@code -Dcrawl.whole=true}), staff; in the dark, where
 * all but the colours is the same, at its contrast.
 */
class CrawlBrowserIT extends BrowserTest {

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;

    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].map(a => a.href).filter(h => h.startsWith(location.origin))";

    private static final String WIDER_THAN_SCREEN =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1";

    private static final String STAFF = "staff";

    private static final boolean WHOLE = Boolean.getBoolean("crawl.whole");

    /** The kinds of pages that an audience has seen. */
    private static final Set<String> SEEN = new HashSet<>();

    @Test
    void aVisitor() {
        crawl(page(), "visitor", 6);
    }

    @Test
    void aCustomer() {
        crawl(windowOf(Person.CUSTOMER), "customer", 10);
    }

    @Test
    void aModerator() {
        crawl(windowOf(Person.MODERATOR), STAFF, 4);
    }

    @Test
    void anAgent() {
        crawl(windowOf(Person.AGENT), STAFF, 6);
    }

    @Test
    void anAdministrator() {
        crawl(windowOf(Person.ADMIN), STAFF, 6);
    }

    private void crawl(Page page, String audience, int atLeast) {
        List<String> findings = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(Api.portal() + "/"));
        while (!open.isEmpty()) {
            String address = open.remove();
            if (!isPage(address) || !kinds.add(kindOf(address)) || isSeenByColleagues(audience, address)) {
                continue;
            }
            findings.addAll(findingsAt(page, audience, address));
            ((List<?>) page.evaluate(LINKS)).forEach(link -> open.add(link.toString()));
        }
        assertThat(findings).isEmpty();
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    /** A page that somebody else of the staff was at already. Home leads everybody to pages of their own. */
    private static boolean isSeenByColleagues(String audience, String address) {
        return audience.equals(STAFF) && !kindOf(address).equals("/") && SEEN.contains(audience + kindOf(address));
    }

    private static List<String> findingsAt(Page page, String audience, String address) {
        List<String> findings = new ArrayList<>();
        page.setViewportSize(DESK, HEIGHT);
        page.emulateMedia(calm(ColorScheme.LIGHT));
        int status = page.navigate(address).status();
        if (status != 200) {
            return List.of(address + " answers " + status);
        }
        boolean isAnalysed = SEEN.add(audience + kindOf(address)) && (WHOLE || !audience.equals(STAFF));
        if (isAnalysed) {
            Accessibility.findings(page, "light ").forEach(finding -> findings.add(address + " in light: " + finding));
        }
        page.emulateMedia(calm(ColorScheme.DARK));
        page.setViewportSize(PHONE, HEIGHT);
        if (isAnalysed) {
            Accessibility.faintWords(page, "dark ").forEach(finding -> findings.add(address + " in dark: " + finding));
        }
        if ((Boolean) page.evaluate(WIDER_THAN_SCREEN)) {
            findings.add(address + " scrolls sideways on a phone");
        }
        return findings;
    }

    /** Without motion: a colour that is still on its way to another scheme is no colour of the page. */
    private static EmulateMediaOptions calm(ColorScheme scheme) {
        return new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE);
    }

    /** One thread is like another, and so is each page of a list: their numbers and words make no new kind. */
    private static String kindOf(String address) {
        return address.replaceFirst("[?#].*$", "")
                .replaceFirst("^https?://[^/]+", "")
                .replaceAll("/[A-Za-z]*-?[0-9][^/]*", "/1")
                .replaceAll(
                        "^/(faq/article|faq/category|faq/edit|admin/account|admin/rule|admin/search-words|admin/help-category|admin/category|forum/category|forum/thread|forum/tag)/.+",
                        "/$1/x");
    }

    private static boolean isPage(String address) {
        return !address.matches(".*(/api/|/openapi|/feed|\\.xml|\\.atom|\\.eml|/download|/assets/|/webjars/).*");
    }
}
