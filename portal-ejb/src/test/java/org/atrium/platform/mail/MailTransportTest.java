package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.atrium.platform.brand.BrandSettings;
import org.atrium.platform.outbox.UndeliverableException;
import org.atrium.platform.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** What reaches a mail server: one that takes letters beyond ASCII in addresses, and one that does not. */
class MailTransportTest {

    private static final List<Setting> NOT_SET = List.of(
            Setting.MAIL_PORT,
            Setting.MAIL_TLS,
            Setting.MAIL_USER,
            Setting.MAIL_PASSWORD,
            Setting.DATA_DIR,
            Setting.SUPPORT_ADDRESS);

    private final List<AutoCloseable> running = new ArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final List<byte[]> messages = new CopyOnWriteArrayList<>();
    private final MailServer server = new MailServer(Clock.systemUTC());
    private final MailTransport transport = MailTransports.to(server);

    @BeforeEach
    void standSomewhere() {
        BrandSettings.setDefaults();
        NOT_SET.forEach(setting -> set(setting, ""));
        set(Setting.MAIL_HOST, "localhost");
        set(Setting.MAIL_FROM, "Hearth, Kettle Support <shop@x.example>");
        set(Setting.MAIL_PORT, "1");
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable one : running) {
            one.close();
        }
        NOT_SET.forEach(setting -> System.clearProperty(setting.property()));
        System.clearProperty(Setting.MAIL_HOST.property());
        BrandSettings.clear();
    }

    @Test
    void unicodeDomainIsSentInALabels() throws Exception {
        GreenMail mail = greenMail();
        transport.send(letterTo("kunde@bücher.test"));
        transport.send(letterTo("tim@łodz.test"));
        assertThat(mail.getUserManager().getUserByEmail("kunde@xn--bcher-kva.test"))
                .isNotNull();
        assertThat(mail.getUserManager().getUserByEmail("tim@xn--odz-gwa.test")).isNotNull();
        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    @Test
    void unsupportedAddressIsNeverRewritten() {
        AsciiServer ascii = asciiServer();
        for (String address : List.of("ţim@łodz.test", "šlice@shop.test", "用户@例え.test")) {
            assertThatThrownBy(() -> transport.send(letterTo(address))).isInstanceOf(UndeliverableException.class);
        }
        assertThat(ascii.heard()).isNotEmpty().noneMatch(line -> line.startsWith("MAIL") || line.startsWith("RCPT"));
    }

    @Test
    void invalidAddressIsNeverSent() {
        GreenMail mail = greenMail();
        for (String address : List.of("nora..lind@x.example", "nora@xn--a.test", "a@x.example, b@x.example")) {
            assertThatThrownBy(() -> transport.send(letterTo(address))).isInstanceOf(UndeliverableException.class);
        }
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void utf8ServerGetsTheUnicodeAddress() throws Exception {
        start(utf8Server());
        transport.send(letterTo("ţim@łodz.test"));
        assertThat(recipients).containsExactly("ţim@xn--odz-gwa.test");
        assertThat(received().getAllRecipients()[0]).hasToString("ţim@xn--odz-gwa.test");
        assertThat(received().getSubject()).isEqualTo("Ķettle");
    }

    @Test
    void serverCapabilitiesAreProbed() {
        asciiServer();
        server.probe();
        assertThat(server.takesUtf8()).isFalse();
        start(utf8Server());
        server.probe();
        assertThat(server.takesUtf8()).isTrue();
        assertThat(server.isToBeAsked()).isFalse();
    }

    @Test
    void lastAnswerHoldsWhileTheServerIsAway() {
        set(Setting.MAIL_PORT, "1");
        server.probe();
        assertThat(server.takesUtf8()).isFalse();
        start(utf8Server());
        server.probe();
        set(Setting.MAIL_PORT, "1");
        server.probe();
        assertThat(server.takesUtf8()).isTrue();
    }

    /** Who registers has a connection to the database meanwhile, of which there are few. */
    @Test
    void whoWantsToKnowWaitsForNoServer() {
        AsciiServer ascii = asciiServer();
        assertThat(server.isToBeAsked()).isTrue();
        assertThat(server.takesUtf8()).isFalse();
        assertThat(ascii.heard()).isEmpty();
    }

    @Test
    void theServerIsAskedInTheBackgroundAndOnceAtATime() {
        AsciiServer ascii = asciiServer();
        List<Runnable> later = new ArrayList<>();
        MailServerCheck check = new MailServerCheck(server, later::add);
        check.run();
        check.run();
        assertThat(ascii.heard()).isEmpty();
        assertThat(later).hasSize(1);
        later.get(0).run();
        assertThat(ascii.heard()).isNotEmpty();
        assertThat(server.isToBeAsked()).isFalse();
    }

    @Test
    void filesSupportAllAddresses(@TempDir Path folder) throws Exception {
        set(Setting.MAIL_HOST, "");
        set(Setting.DATA_DIR, folder.toString());
        transport.send(letterTo("ţim@łodz.test"));
        try (var files = Files.list(folder.resolve("mail"))) {
            Path file = files.findFirst().orElseThrow();
            assertThat(Files.readString(file)).contains("ţim@xn--odz-gwa.test");
        }
    }

    @Test
    void senderNameIsQuotedAndEncoded() throws Exception {
        GreenMail mail = greenMail();
        transport.send(letterTo("nora@x.example"));
        set(Setting.MAIL_FROM, "Möbel Müller <shop@bücher.test>");
        sendAnew(letterTo("nora@x.example"));
        List<InternetAddress> senders = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            assertThat(message.getHeader("From", null)).matches("\\p{ASCII}+");
            senders.add((InternetAddress) message.getFrom()[0]);
        }
        assertThat(senders)
                .extracting(InternetAddress::getPersonal)
                .containsExactlyInAnyOrder("Hearth, Kettle Support", "Möbel Müller");
        assertThat(senders)
                .extracting(InternetAddress::getAddress)
                .containsExactlyInAnyOrder("shop@x.example", "shop@xn--bcher-kva.test");
    }

    @Test
    void headerInjectionIsImpossible() throws Exception {
        GreenMail mail = greenMail();
        transport.send(new RenderedMail(
                "nora@x.example", "Kettle\r\nBcc: all@x.example\0\u2028Cc: b@x.example", "t", "h", null, null, null));
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("Cc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @Test
    void mailsAboutOneObjectAreOneConversation() throws Exception {
        GreenMail mail = greenMail();
        MailConversation ticket = MailConversation.about("ticket", "T-1");
        transport.send(letter("nora@x.example", ticket));
        transport.send(letter("nora@x.example", ticket));
        transport.send(letter("nora@x.example", null));
        String root = header(mail, 0, "References");
        assertThat(root).matches("<ticket\\.2f\\.T-1\\.[0-9a-f]{24}@x\\.example>");
        for (int i : List.of(0, 1)) {
            assertThat(header(mail, i, "In-Reply-To")).isEqualTo(root);
            assertThat(header(mail, i, "References")).isEqualTo(root);
        }
        assertThat(List.of(root, id(mail, 0), id(mail, 1), id(mail, 2)))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.endsWith("@x.example>"));
        assertThat(mail.getReceivedMessages()[2].getHeader("References")).isNull();
    }

    /** A mail program shows the receipt and the answers under the mail that opened the ticket. */
    @Test
    void mailsAnswerTheReadersOwn() throws Exception {
        GreenMail mail = greenMail();
        List<String> own = List.of("one@x.example", "two@x.example");
        MailTransport answering =
                MailTransports.to(server, (conversation, reader) -> reader.key().startsWith("nora") ? own : List.of());
        MailConversation ticket = MailConversation.about("ticket", "T-1");
        answering.send(letter("nora@x.example", ticket));
        answering.send(letter("otto@x.example", ticket));
        String root = header(mail, 1, "References");
        assertThat(header(mail, 0, "In-Reply-To")).isEqualTo("<two@x.example>");
        assertThat(header(mail, 0, "References")).isEqualTo(root + " <one@x.example> <two@x.example>");
        assertThat(header(mail, 1, "In-Reply-To")).isEqualTo(root);
    }

    @Test
    void mailOfAListSaysWhich() throws Exception {
        GreenMail mail = greenMail();
        set(Setting.BASE_URL, "https://portal.example:8443/");
        transport.send(new RenderedMail(
                "nora@x.example",
                "Kettle",
                "t",
                "h",
                "https://portal.example/unsubscribe?token=x",
                "thread-42.forum",
                null));
        transport.send(letterTo("nora@x.example"));
        assertThat(header(mail, 0, "List-Id")).isEqualTo("<thread-42.forum.portal.example>");
        assertThat(header(mail, 0, "List-Unsubscribe")).isEqualTo("<https://portal.example/unsubscribe?token=x>");
        assertThat(header(mail, 0, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, 1, "List-Id")).isNull();
        assertThat(header(mail, 1, "List-Unsubscribe")).isNull();
    }

    /** Numbers of orders may be of any letters; an id may not. */
    @Test
    void anyNumberMakesAValidMessageId() {
        assertThat(MailConversation.about("order", "注文 1>\r\n@").plainName()).matches("[A-Za-z0-9.-]+");
    }

    @Test
    void mailsComeFromTheShopAndAreAnsweredWhereItSays() throws Exception {
        GreenMail mail = greenMail();
        set(Setting.MAIL_FROM, "shop@x.example");
        set(Setting.SHOP_NAME, "Möbel & Küche");
        sendAnew(letterTo("nora@x.example"));
        set(Setting.MAIL_REPLY_TO, "Help <help@x.example>");
        sendAnew(letterTo("nora@x.example"));
        MimeMessage[] messages = mail.getReceivedMessages();
        assertThat(((InternetAddress) messages[0].getFrom()[0]).getPersonal()).isEqualTo("Möbel & Küche");
        assertThat(messages[0].getHeader("Reply-To")).isNull();
        assertThat(messages[1].getReplyTo()).containsExactly(new InternetAddress("help@x.example", "Help"));
    }

    /** By the settings of now: a running server does not change them. */
    private void sendAnew(RenderedMail mail) throws Exception {
        MailTransports.to(server).send(mail);
    }

    private static String header(GreenMail mail, int index, String name) throws MessagingException {
        String value = mail.getReceivedMessages()[index].getHeader(name, null);
        return value == null ? null : value.replaceAll("\\s+", " ");
    }

    private static String id(GreenMail mail, int index) throws MessagingException {
        return mail.getReceivedMessages()[index].getMessageID();
    }

    private RenderedMail letterTo(String address) {
        return letter(address, null);
    }

    private static RenderedMail letter(String address, MailConversation conversation) {
        return new RenderedMail(address, "Ķettle", "text", "<p>text</p>", null, null, conversation);
    }

    private GreenMail greenMail() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        running.add(mail::stop);
        set(Setting.MAIL_PORT, String.valueOf(mail.getSmtp().getPort()));
        return mail;
    }

    private AsciiServer asciiServer() {
        AsciiServer ascii = new AsciiServer();
        running.add(ascii);
        set(Setting.MAIL_PORT, String.valueOf(ascii.port()));
        return ascii;
    }

    private SMTPServer utf8Server() {
        return SMTPServer.port(freePort())
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(Receiver::new)
                .build();
    }

    private void start(SMTPServer started) {
        started.start();
        running.add(started::stop);
        set(Setting.MAIL_PORT, String.valueOf(started.getPort()));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private MimeMessage received() throws MessagingException, IOException {
        Properties properties = new Properties();
        properties.put("mail.mime.allowutf8", "true");
        try (InputStream in = new ByteArrayInputStream(messages.get(0))) {
            return new MimeMessage(Session.getInstance(properties), in);
        }
    }

    private static void set(Setting setting, String value) {
        System.setProperty(setting.property(), value);
    }

    /** A mail server that offers nothing, and takes down what it hears. */
    private static final class AsciiServer implements AutoCloseable {

        private final ServerSocket socket;
        private final List<String> heard = new CopyOnWriteArrayList<>();

        AsciiServer() {
            try {
                socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            Thread thread = new Thread(this::serve, "ascii mail server");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        List<String> heard() {
            return heard;
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (var client = socket.accept();
                        var in = new BufferedReader(
                                new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                        var out = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
                    out.print("220 localhost\r\n");
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        heard.add(line);
                        out.print((line.startsWith("QUIT") ? "221" : "250") + " localhost\r\n");
                        out.flush();
                    }
                } catch (IOException gone) {
                    heard.add("gone");
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** Takes down what it is told. */
    private final class Receiver implements MessageHandler {

        Receiver(MessageContext context) {
            assertThat(context).isNotNull();
        }

        @Override
        public void from(String from) {
            assertThat(from).isEqualTo("shop@x.example");
        }

        @Override
        public void recipient(String recipient) {
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException {
            messages.add(data.readAllBytes());
            return null;
        }

        @Override
        public void done() {
            assertThat(new String(messages.get(0), StandardCharsets.UTF_8)).isNotEmpty();
        }
    }
}
