package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.atrium.testing.Pages;
import org.atrium.testing.Pages.Filled;
import org.atrium.testing.Person;
import org.atrium.testing.browser.PortalServer.Ports;
import org.jsoup.Jsoup;

/**
 * What an administrator has begun in four browsers: an article that waits for them to sign in again, a form that is
 * open, a message that nobody has read, and a key that was shown to nobody.
 */
final class UnfinishedWork {

    private final Person admin;
    private final Pages signedOut;
    private final String signIn;
    private final Pages writing;
    private final Filled category;
    private final Pages told;
    private final String list;
    private final Pages made;

    private UnfinishedWork(Ports ports, Person admin) {
        this.admin = admin;
        signedOut = Pages.at(ports.portal()).signedInAs(admin);
        Filled article = signedOut.fill("/faq/edit", "form", Map.of("title", "Scale", "body", "Descale it."));
        signedOut.post("/signout", Map.of()).expect(302);
        signIn = article.send().expect(302).header("Location");
        writing = Pages.at(ports.portal()).signedInAs(admin);
        category = writing.fill("/admin/help-category", "form", Map.of("name", "Opened before"));
        told = Pages.at(ports.portal()).signedInAs(admin);
        list = told.submit("/admin/help-category", "form", Map.of("name", "Saved before"))
                .expect(302)
                .header("Location");
        made = Pages.at(ports.portal()).signedInAs(admin);
        made.submit("/admin/clients", "form", Map.of("name", "Shop", "scopes", "orders:write"))
                .expect(302);
    }

    static UnfinishedWork begin(Ports ports, Person admin) {
        return new UnfinishedWork(ports, admin);
    }

    /** Goes on with all of it. */
    void finish() {
        assertThat(signIn).startsWith("/signin?next=");
        signedOut.signedInAs(admin);
        assertThat(signedOut.find("/faq/edit", "#title").val()).isEqualTo("Scale");
        assertThat(signedOut.find("/faq/edit", "#body").val()).isEqualTo("Descale it.");
        category.send().expect(302);
        assertThat(writing.get("/admin/help-categories").body()).contains(">Opened before<");
        assertThat(Jsoup.parse(told.get(list).expect(200).body())
                        .select(".message")
                        .text())
                .isNotEmpty();
        assertThat(made.find("/admin/clients", "#key").text()).hasSize(64);
    }
}
