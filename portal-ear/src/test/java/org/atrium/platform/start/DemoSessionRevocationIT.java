package org.atrium.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.browser.PortalServer;
import org.atrium.testing.browser.PortalServer.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A demo's data in a portal that is none any more: nobody comes in by the password that everybody can read. */
@Tag("startup")
class DemoSessionRevocationIT {

    private static final String FOLDER = "former-demo";

    @Test
    void demoPasswordIsRefusedAfterTheDemo() throws IOException {
        Ports ports = Ports.free();
        Api admin;
        try (PortalServer demo = PortalServer.startEmpty(FOLDER, ports, Map.of("PORTAL_DEMO", "true"))) {
            assertThat(demo.isRunning()).isTrue();
            admin = Api.at(ports.portal()).signedInAs(Person.ADMIN);
            admin.get("/admin/accounts").expect(200);
        }
        try (PortalServer shop = PortalServer.startEmpty(FOLDER, ports, Map.of())) {
            assertThat(shop.isRunning()).isTrue();
            admin.get("/admin/accounts").expect(401);
            for (Person person : new Person[] {Person.ADMIN, Person.CUSTOMER}) {
                Api.at(ports.portal())
                        .post("/sessions", Json.of("email", person.email(), "password", person.password()))
                        .expect(401);
            }
            assertThat(Files.readString(Path.of(System.getProperty("portal.run"), FOLDER, "console.log")))
                    .contains("accounts of the demo are in the database");
        }
    }
}
