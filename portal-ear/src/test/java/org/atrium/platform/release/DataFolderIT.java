package org.atrium.platform.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Person;
import org.atrium.testing.browser.PortalServer;
import org.atrium.testing.browser.PortalServer.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the portal keeps is its owner's alone, and the password of its own database nobody's, also in a folder that an
 * earlier release made and nobody has used but a merchant's system.
 */
@Tag("startup")
@Tag("long")
class DataFolderIT {

    private static final Person ADMIN = new Person("first@example.org", "the first password", "first");
    private static final Map<String, String> SETTINGS =
            Map.of("PORTAL_ADMIN_EMAIL", ADMIN.email(), "PORTAL_ADMIN_PASSWORD", ADMIN.password());

    private static final String INVITED = "new@example.org";

    /** The password every installation had. */
    private static final String FORMER = "portal";

    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path run = PortalServer.folder("owners");
    private final Path data = run.resolve("data");
    private final Path password = data.resolve("db/password");

    @Test
    void existingDataFolderIsRestrictedAtStart() throws IOException {
        Ports ports = Ports.free();
        makeAsEarlierReleases(ports);

        try (PortalServer server = PortalServer.startEmpty("owners", ports, SETTINGS)) {
            assertThatMerchantIsKnown(ports);
            assertThatClassesAreOfTheFirstRun(server);
            Api admin = Api.at(ports.portal()).signedInAs(ADMIN);
            String invited = admin.post(
                            "/admin/accounts",
                            Json.of("email", INVITED, "displayName", "New", "roles", List.of("AGENT")))
                    .expect(201)
                    .text("/id");
            Mailbox.await(server.mails(), INVITED);
            assertThat(openToOthers(data)).isEmpty();
            assertThat(openToOthers(run.resolve("server/log"))).isEmpty();
            admin.get("/admin/accounts/" + invited).expect(200);
        }
        assertThat(traces()).isEmpty();
        String drawn = Files.readString(password);
        assertThat(drawn).matches("[0-9a-f]{64}");
        assertThat(opensWith(FORMER)).isFalse();
        assertThat(opensWith(drawn)).isTrue();

        // The machine went down after the password was changed and before that was noted.
        Files.move(password, password.resolveSibling("password.new"));
        try (PortalServer again = PortalServer.startEmpty("owners", ports, Map.of())) {
            assertThat(again.isRunning()).isTrue();
            Api admin = Api.at(ports.portal()).signedInAs(ADMIN);
            admin.get("/admin/accounts").expect(200);
            assertThatLooksAreWrittenByAStop(admin);
        }
        assertThat(Files.readString(password)).isEqualTo(drawn);
    }

    /** They wait in memory to be written together; the server was stopped right after the last. */
    private static void assertThatLooksAreWrittenByAStop(Api admin) {
        assertThat(admin.get("/admin/audit?q=" + INVITED)
                        .expect(200)
                        .at("/items")
                        .findValuesAsText("action"))
                .contains("look.account");
    }

    private void makeAsEarlierReleases(Ports ports) throws IOException {
        Files.createDirectories(data);
        try (PortalServer server = PortalServer.startEmpty("owners", ports, Map.of("PORTAL_DB_PASSWORD", FORMER))) {
            assertThat(server.isRunning()).isTrue();
            assertThatMerchantIsKnown(ports);
        }
        Files.writeString(data.resolve("db/portal.trace.db"), "what was refused");
        try (Stream<Path> all = Files.walk(data)) {
            for (Path one : all.toList()) {
                Files.setPosixFilePermissions(
                        one, PosixFilePermissions.fromString(Files.isDirectory(one) ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        assertThat(opensWith(FORMER)).isTrue();
    }

    /** A merchant's system may come long before the first person, who then is still given an account. */
    private static void assertThatMerchantIsKnown(Ports ports) {
        Api.at(ports.portal())
                .with("Authorization", "Bearer " + System.getenv("PORTAL_API_KEY"))
                .get("/integration/jobs/none")
                .expect(404);
    }

    private static void assertThatClassesAreOfTheFirstRun(PortalServer server) throws IOException {
        assertThat(server.mapsFileOf(PortalServer.CLASS_DATA))
                .as("classes in what the first run left")
                .isEqualTo(Set.of(17, 21).contains(Runtime.version().feature()));
    }

    private static List<Path> openToOthers(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(one -> !OWNERS.containsAll(permissions(one))).toList();
        }
    }

    private static Set<PosixFilePermission> permissions(Path one) {
        try {
            return Files.getPosixFilePermissions(one, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            return Set.of();
        }
    }

    private List<Path> traces() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("db"))) {
            return files.filter(file -> file.toString().contains(".trace.")).toList();
        }
    }

    /** Whether somebody who has the database's file can open it with this password. */
    private boolean opensWith(String tried) throws IOException {
        Path home = Path.of(System.getProperty("portal.home"));
        Path driver;
        try (Stream<Path> jars = Files.list(home.resolve("modules/system/layers/base/com/h2database/h2/main"))) {
            driver = jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
        String url = "jdbc:h2:file:" + data.resolve("db/portal")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";
        Process shell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        driver.toString(),
                        "org.h2.tools.Shell",
                        "-url",
                        url,
                        "-user",
                        "portal",
                        "-password",
                        tried,
                        "-sql",
                        "select count(*) from account")
                .redirectErrorStream(true)
                .redirectOutput(run.resolve("shell.log").toFile())
                .start();
        try {
            return shell.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
