package org.atrium.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server round the portal offers strangers nothing of its own, and has no part that the portal does not use. */
@Tag("once")
@ArquillianTest
@RunAsClient
class ServerSurfaceHttpIT {

    @ArquillianResource
    private ManagementClient management;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wildfly-services",
                "/wildfly-services/",
                "/wildfly-services/ejb/v1/discover",
                "/wildfly-services/ejb/v1/invoke/portal/portal-ejb/-/SiteSearch/-/org.atrium.search.SiteSearch/find",
                "/wildfly-services/ejb/v1/open/portal/portal-ejb/-/SiteSearch",
                "/wildfly-services/ejb/v2/discover",
                "/wildfly-services/common/v1/affinity",
                "/wildfly-services/txn/v1/ut/begin",
                "/wildfly-services/txn/v1/xa/recover",
                "/wildfly-services/naming/v1/lookup/java:global",
                "/wildfly-services;x=1/ejb/v1/discover",
                "/%77ildfly-services/ejb/v1/discover",
                "/wildfly%2dservices/ejb/v1/discover",
                "//wildfly-services/ejb/v1/discover",
                "/./wildfly-services/ejb/v1/discover",
                "/community/../wildfly-services/ejb/v1/discover",
                "/ejb",
                "/ejb/v1/discover",
                "/console",
                "/console/index.html",
                "/noconsole.html",
                "/management",
                "/management-upload",
                "/logout",
                "/error/index.html",
                "/health",
                "/metrics",
                "/prometheus",
                "/jolokia",
                "/jmx-console",
                "/invoker/JMXInvokerServlet",
                "/web-console",
                "/server-status",
                "/index.jsp",
                "/index.html",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/.well-known/acme-challenge/x",
                "/.well-known/acme-challenge/../../bin/standalone.conf"
            })
    void serverEndpointsAreNotExposed(String path) throws IOException {
        for (String method : List.of("GET", "HEAD")) {
            assertThat(statusLine(method, path)).as("%s %s", method, path).contains(" 404 ");
        }
        // A file that is not there is not written to, either.
        for (String method : List.of("POST", "PUT", "DELETE", "CONNECT", "TRACE")) {
            assertThat(statusLine(method, path)).as("%s %s", method, path).containsAnyOf(" 404 ", " 405 ");
        }
    }

    @Test
    void protocolUpgradesAreRefused() throws IOException {
        for (String upgrade : List.of("h2c", "jboss-remoting", "websocket")) {
            assertThat(statusLine(
                            "GET",
                            "/robots.txt",
                            "Connection: Upgrade, HTTP2-Settings",
                            "Upgrade: " + upgrade,
                            "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA",
                            "Sec-WebSocket-Version: 13",
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="))
                    .as(upgrade)
                    .contains(" 200 ");
        }
        try (Socket socket = new Socket("localhost", port())) {
            socket.setSoTimeout(30_000);
            send(socket, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0");
            assertThat(answer(socket)).doesNotStartWith("\0").doesNotContain("HTTP/2");
        }
    }

    @Test
    void serverHasOnlyUsedSubsystems() throws IOException {
        assertThat(children("subsystem"))
                .containsExactlyInAnyOrder(
                        "bean-validation",
                        "datasources",
                        "deployment-scanner",
                        "ee",
                        "ee-security",
                        "ejb3",
                        "elytron",
                        "health",
                        "io",
                        "jaxrs",
                        "jca",
                        "jpa",
                        "jsf",
                        "logging",
                        "mail",
                        "micrometer",
                        "microprofile-config-smallrye",
                        "microprofile-health-smallrye",
                        "naming",
                        "request-controller",
                        "transactions",
                        "undertow",
                        "weld");
    }

    @Test
    void remoteEjbCallsAreRefused() throws IOException {
        assertThat(children("service", "subsystem", "ejb3")).doesNotContain("remote", "iiop");
        assertThat(children("sasl-authentication-factory", "subsystem", "elytron"))
                .containsExactly("management-sasl-authentication");
        assertThat(children("key-store", "subsystem", "elytron")).isEmpty();
        assertThat(children("permission-set", "subsystem", "elytron")).containsExactly("login-permission");
    }

    @Test
    void publicPortSpeaksHttpOnly() throws IOException {
        String[] server = {"subsystem", "undertow", "server", "default-server"};
        assertThat(children("http-listener", server)).containsExactly("default");
        assertThat(children("https-listener", server)).isEmpty();
        assertThat(children("ajp-listener", server)).isEmpty();
        String[] host = {"subsystem", "undertow", "server", "default-server", "host", "default-host"};
        assertThat(children("location", host)).isEmpty();
        assertThat(children("setting", host)).isEmpty();
        assertThat(children("filter-ref", host)).containsExactlyInAnyOrder("gzip", "long-paths");
        assertThat(children("setting", "subsystem", "undertow", "servlet-container", "default"))
                .containsExactly("jsp");
        assertThat(children("socket-binding", "socket-binding-group", "standard-sockets"))
                .containsExactlyInAnyOrder("http", "management-http", "txn-recovery-environment", "txn-status-manager");
    }

    /** By the listener's own bound, in milliseconds: nobody waits for it here. */
    @Test
    void anAnswerThatNobodyTakesKeepsItsThreadForMinutesAtMost() throws IOException {
        ModelNode question = Operations.createReadAttributeOperation(
                address("subsystem", "undertow", "server", "default-server", "http-listener", "default"),
                "write-timeout");
        ModelNode answer = management.getControllerClient().execute(question);
        assertThat(Operations.readResult(answer).asInt()).isBetween(60_000, 600_000);
    }

    @Test
    void deserializationStaysDisabledDespiteOptions() throws Exception {
        for (String options : List.of("", "-Xmx1g")) {
            var shell = new ProcessBuilder("sh", "-c", ". ./standalone.conf; printf %s \"$JAVA_OPTS\"")
                    .directory(Path.of(System.getProperty("portal.home"), "bin").toFile());
            shell.environment().put("JAVA_OPTS", options);
            Process process = shell.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            assertThat(said.split(" ")).contains("-Djdk.serialFilter=!*");
        }
    }

    private Set<String> children(String kind, String... of) throws IOException {
        ModelNode question = Operations.createOperation("read-children-names", address(of));
        question.get("child-type").set(kind);
        ModelNode answer = management.getControllerClient().execute(question);
        if (!Operations.isSuccessfulOutcome(answer)) {
            throw new IOException(Operations.getFailureDescription(answer).asString());
        }
        return Operations.readResult(answer).asList().stream()
                .map(ModelNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ModelNode address(String... path) {
        ModelNode address = new ModelNode().setEmptyList();
        for (int i = 0; i < path.length; i += 2) {
            address.add(path[i], path[i + 1]);
        }
        return address;
    }

    /** The first line of the answer to a request whose address is sent as it stands, which clients would tidy up. */
    private static String statusLine(String method, String path, String... headers) throws IOException {
        try (Socket socket = new Socket("localhost", port())) {
            socket.setSoTimeout(30_000);
            String more = headers.length == 0 ? "Connection: close\r\n" : String.join("\r\n", headers) + "\r\n";
            send(
                    socket,
                    method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\nContent-Length: 0\r\n" + more
                            + "\r\n");
            return answer(socket);
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read >= 0 && read != '\n' && line.length() < 1_000; read = in.read()) {
            line.append((char) read);
        }
        return line.toString();
    }

    private static int port() {
        return Integer.getInteger("portal.http.port");
    }
}
