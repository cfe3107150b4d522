package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.atrium.platform.brand.BrandSettings;
import org.atrium.platform.settings.Setting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A password is told to nobody but the mail server that was set. */
class MailTlsTest {

    private static final String SECRET = "changeit";

    private static final List<Setting> NOT_SET = List.of(Setting.MAIL_PORT, Setting.MAIL_TLS, Setting.SUPPORT_ADDRESS);

    private static SSLContext usual;
    private static KeyStore own;
    private static KeyStore anothers;

    private final List<String> passwords = new CopyOnWriteArrayList<>();
    private final List<String> delivered = new CopyOnWriteArrayList<>();
    private final MailTransport transport = MailTransports.to(new MailServer(Clock.systemUTC()));

    private SMTPServer server;

    @BeforeAll
    static void trustTheCertificates(@TempDir Path folder) throws Exception {
        own = certificate(folder.resolve("own"), "localhost");
        anothers = certificate(folder.resolve("anothers"), "mail.example.org");
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("own", own.getCertificate("mail"));
        trusted.setCertificateEntry("anothers", anothers.getCertificate("mail"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        usual = SSLContext.getDefault();
        SSLContext.setDefault(context);
    }

    @AfterAll
    static void trustAsBefore() {
        SSLContext.setDefault(usual);
    }

    @BeforeEach
    void standSomewhere() {
        BrandSettings.setDefaults();
        NOT_SET.forEach(setting -> set(setting, ""));
        set(Setting.MAIL_HOST, "localhost");
        set(Setting.MAIL_FROM, "shop@x.example");
        set(Setting.MAIL_USER, "portal");
        set(Setting.MAIL_PASSWORD, "the password");
    }

    @AfterEach
    void stop() {
        BrandSettings.clear();
        if (server != null) {
            server.stop();
        }
        for (Setting setting : List.of(
                Setting.MAIL_HOST, Setting.MAIL_PORT, Setting.MAIL_USER, Setting.MAIL_PASSWORD, Setting.MAIL_TLS)) {
            System.clearProperty(setting.property());
        }
    }

    @Test
    void authenticatesOverTls() throws Exception {
        start(encrypting(own));
        send();
        assertThat(passwords).containsExactly("the password");
        assertThat(delivered).containsExactly("nora@x.example");
    }

    @Test
    void neverAuthenticatesWithoutTls() {
        start(builder());
        assertThatThrownBy(this::send).isInstanceOf(MessagingException.class).hasMessageContaining("STARTTLS");
        assertThat(passwords).isEmpty();
        assertThat(delivered).isEmpty();
    }

    @Test
    void neverAuthenticatesWithAnInvalidCertificate() {
        start(encrypting(anothers));
        assertThatThrownBy(this::send).isInstanceOf(MessagingException.class);
        assertThat(passwords).isEmpty();
        assertThat(delivered).isEmpty();
    }

    @Test
    void sendsWithoutTlsIfNoPasswordIsSet() throws Exception {
        set(Setting.MAIL_USER, "");
        start(SMTPServer.port(freePort())
                .bindAddress(InetAddress.getLoopbackAddress())
                .simpleMessageListener(new Listener()));
        send();
        assertThat(delivered).containsExactly("nora@x.example");
    }

    @Test
    void supportsImplicitTls() throws Exception {
        set(Setting.MAIL_TLS, "implicit");
        SMTPServer.Builder builder = builder();
        start(builder.serverSocketFactory(context(own)));
        send();
        assertThat(passwords).containsExactly("the password");
    }

    private void send() throws Exception {
        transport.send(new RenderedMail("nora@x.example", "Kettle", "text", "<p>text</p>", null, null, null));
    }

    private SMTPServer.Builder encrypting(KeyStore keys) {
        return builder().enableTLS().startTlsSocketFactory(context(keys));
    }

    private SMTPServer.Builder builder() {
        return SMTPServer.port(freePort())
                .bindAddress(InetAddress.getLoopbackAddress())
                .requireAuth()
                .authenticationHandlerFactory(
                        new EasyAuthenticationHandlerFactory((user, password, context) -> passwords.add(password)))
                .simpleMessageListener(new Listener());
    }

    private void start(SMTPServer.Builder builder) {
        server = builder.build();
        server.start();
        set(Setting.MAIL_PORT, String.valueOf(server.getPort()));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext context(KeyStore keys) {
        try {
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keys, SECRET.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(factory.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore certificate(Path file, String host) throws Exception {
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        SECRET)
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, SECRET.toCharArray());
        }
        return keys;
    }

    private static void set(Setting setting, String value) {
        System.setProperty(setting.property(), value);
    }

    private final class Listener implements SimpleMessageListener {

        @Override
        public boolean accept(String from, String recipient) {
            return true;
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) {
            delivered.add(recipient);
        }
    }
}
