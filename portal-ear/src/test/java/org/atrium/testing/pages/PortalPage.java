package org.atrium.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.atrium.testing.browser.Accessibility;

/**
 * What every page of the portal has. Arriving at a page checks it for accessibility; what a page lets a person do are
 * methods that return the page it leads to.
 */
public abstract class PortalPage {

    private final Page page;

    protected PortalPage(Page page) {
        this.page = page;
        page.waitForLoadState();
        Accessibility.check(page);
    }

    /** Opens an address of the portal, failing unless it answers 200. */
    protected static Page go(Page page, String path) {
        var response = page.navigate(path);
        assertThat(response.status()).as(path).isEqualTo(200);
        return page;
    }

    protected Page page() {
        return page;
    }

    /** The page's one first heading. */
    public String heading() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** The address without the host. */
    public String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** What the main part of the page says. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** What the page says is wrong, empty if nothing. */
    public String errors() {
        return String.join(
                "\n",
                page.locator(".error-summary, .field__error, .message--danger").allInnerTexts());
    }

    public boolean isSignedIn() {
        return page.locator("[data-signout]").count() > 0;
    }

    /** Leaves by the account menu. */
    public HomePage signOut() {
        page.locator("header details.menu > summary").click();
        page.locator("[data-signout] button").click();
        return new HomePage(page);
    }

    /** A button by what it says. */
    protected Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    /** A link by what it says. */
    protected Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    /** A field by its label. */
    protected Locator field(String label) {
        return page.getByLabel(label);
    }
}
