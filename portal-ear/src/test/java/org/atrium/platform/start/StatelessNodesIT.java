package org.atrium.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.atrium.testing.Pages;
import org.atrium.testing.Pages.Filled;
import org.atrium.testing.Person;
import org.atrium.testing.browser.PortalServer;
import org.atrium.testing.browser.PortalServer.Ports;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What people have begun goes on at another node: the one that knew of it is killed, and one that knows nothing but the
 * database takes its place.
 */
@Tag("startup")
class StatelessNodesIT {

    private static final Person ADMIN = new Person("first@example.org", "the first password", "first");
    private static final Map<String, String> SETTINGS =
            Map.of("PORTAL_ADMIN_EMAIL", ADMIN.email(), "PORTAL_ADMIN_PASSWORD", ADMIN.password());

    @Test
    void anotherNodeContinuesFormsInputAndMessages() throws IOException {
        Ports ports = Ports.free();
        PortalServer server = PortalServer.startEmpty("memory", ports, SETTINGS);
        try {
            Pages signedOut = Pages.at(ports.portal()).signedInAs(ADMIN);
            Filled article = signedOut.fill("/faq/edit", "form", Map.of("title", "Scale", "body", "Descale it."));
            signedOut.post("/signout", Map.of()).expect(302);
            String signIn = article.send().expect(302).header("Location");
            Pages writing = Pages.at(ports.portal()).signedInAs(ADMIN);
            Filled category = writing.fill("/admin/help-category", "form", Map.of("name", "Opened before"));
            Pages told = Pages.at(ports.portal()).signedInAs(ADMIN);
            String list = told.submit("/admin/help-category", "form", Map.of("name", "Saved before"))
                    .expect(302)
                    .header("Location");
            Pages made = Pages.at(ports.portal()).signedInAs(ADMIN);
            made.submit("/admin/clients", "form", Map.of("name", "Shop", "scopes", "orders:write"))
                    .expect(302);

            server.kill();
            server = PortalServer.startEmpty("memory", ports, SETTINGS);

            assertThat(signIn).startsWith("/signin?next=");
            signedOut.signedInAs(ADMIN);
            assertThat(signedOut.find("/faq/edit", "#title").val()).isEqualTo("Scale");
            assertThat(signedOut.find("/faq/edit", "#body").val()).isEqualTo("Descale it.");
            category.send().expect(302);
            assertThat(writing.get("/admin/help-categories").body()).contains(">Opened before<");
            assertThat(Jsoup.parse(told.get(list).expect(200).body())
                            .select(".message")
                            .text())
                    .isNotEmpty();
            assertThat(made.find("/admin/clients", "#key").text()).hasSize(64);
        } finally {
            server.close();
        }
    }
}
