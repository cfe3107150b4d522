package org.atrium.messenger.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.account.PreferredChannel;
import org.atrium.account.Profile;
import org.atrium.account.ProfileDetails;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.messenger.ProvingPhone;
import org.atrium.messenger.ProvingPhone.PhoneConfirmation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.atrium.ticket.AnswerChannels.DeliveryStatus;
import org.atrium.ticket.AnswerChannels.UndeliveredReason;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.TicketDesk;
import org.atrium.ticket.TicketDesk.NewTicketAnswer;
import org.atrium.ticket.TicketView;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The portal beside a server that speaks Twilio's protocol: what comes in by its door, and what leaves. */
@ArquillianTest
class TwilioIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String ACCOUNT = "AC0001";
    private static final String TOKEN = "secret";

    @Inject
    private TicketDesk desk;

    @Inject
    private Profile profile;

    @Inject
    private ProvingPhone proving;

    @Inject
    private Viewers viewers;

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    private final String number = "+49303" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private Network network;
    private Viewer agent;

    @BeforeEach
    void setUp() throws Exception {
        network = new Network();
        set(Setting.TWILIO_ACCOUNT, ACCOUNT);
        set(Setting.TWILIO_TOKEN, TOKEN);
        set(Setting.TWILIO_SMS_FROM, "+15550001");
        set(Setting.TWILIO_WHATSAPP_FROM, "+15550002");
        set(Setting.TWILIO_URL, network.url());
        agent = viewers.with(Role.AGENT);
    }

    @AfterEach
    void clear() throws IOException {
        List.of(
                        Setting.TWILIO_ACCOUNT,
                        Setting.TWILIO_TOKEN,
                        Setting.TWILIO_SMS_FROM,
                        Setting.TWILIO_WHATSAPP_FROM,
                        Setting.TWILIO_URL)
                .forEach(setting -> System.clearProperty(setting.property()));
        network.close();
    }

    @Test
    void aConversationGoesBothWays() throws Exception {
        network.answer("/2010-04-01/Accounts/AC0001/Messages/MM1/Media/1", "200 OK", "A note");
        String id = sid();
        String body = form(id, "whatsapp:" + number, "whatsapp:+15550002", "Grüße 👋")
                + "&NumMedia=1&MediaContentType0=text%2Fplain&MediaUrl0="
                + encoded(network.url() + "/2010-04-01/Accounts/AC0001/Messages/MM1/Media/1");
        List<Integer> answers = Concurrently.by(4, call -> post("messages", body, true));
        assertThat(answers).containsOnly(200);
        TicketNumber ticket = awaitTicket(number);
        TicketView read = read(ticket);
        assertThat(read.messages()).singleElement().satisfies(message -> {
            assertThat(message.body()).isEqualTo("Grüße 👋");
            assertThat(message.channel()).isEqualTo(TicketChannel.WHATSAPP);
            assertThat(message.files()).singleElement().satisfies(file -> assertThat(file.name())
                    .isEqualTo("1.txt"));
        });
        assertThat(read.requester().phone()).isEqualTo(number);

        network.answer(messagesPath(), "503 Unavailable", "{}");
        long message = answer(ticket, "It is on its way.");
        Eventually.so(
                "the delay to be shown", LIMIT, () -> delivery(ticket, message).reason() == UndeliveredReason.DELAYED);
        network.answer(messagesPath(), "201 Created", "{\"sid\":\"SM9\"}");
        makeDue();
        Eventually.so(
                "the answer to be sent", LIMIT, () -> delivery(ticket, message).status() == DeliveryStatus.SENT);
        String sent = network.lastBody(messagesPath());
        assertThat(sent).contains("To=whatsapp%3A" + encoded(number), "Body=It+is+on+its+way.");

        String callback = sent.replaceAll(".*StatusCallback=[^&]*answer%3D(\\d+).*", "status?answer=$1");
        assertThat(post(callback, status("delivered", ""), false)).isEqualTo(404);
        assertThat(post(callback, status("delivered", ""), true)).isEqualTo(204);
        assertThat(post(callback, status("sent", ""), true)).isEqualTo(204);
        assertThat(delivery(ticket, message).status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void whatTwilioRefusesIsShown() throws Exception {
        assertThat(post("messages", form(sid(), number, "+15550001", "Hello"), true))
                .isEqualTo(200);
        TicketNumber ticket = awaitTicket(number);
        network.answer(messagesPath(), "400 Bad Request", "{\"code\":21610}");
        long message = answer(ticket, "Hello");
        Eventually.so(
                "the refusal to be shown",
                LIMIT,
                () -> delivery(ticket, message).status() == DeliveryStatus.FAILED);
        TicketView read = read(ticket);
        assertThat(delivery(ticket, message).reason()).isEqualTo(UndeliveredReason.OPTED_OUT);
        assertThat(read.routes()).singleElement().satisfies(route -> assertThat(route.isOpen())
                .isFalse());
        assertThat(read.changes()).anyMatch(change -> "SMS".equals(change.to()));
    }

    @Test
    void aNumberIsProvenByTheCodeThatWasSentToIt() throws Exception {
        assertThat(post("messages", form(sid(), number, "+15550001", "Hello"), true))
                .isEqualTo(200);
        TicketNumber ticket = awaitTicket(number);
        Viewer owner = viewers.with(Role.CUSTOMER);
        as.customer(() -> profile.update(
                owner,
                null,
                before ->
                        new ProfileDetails(before.displayName(), null, number, "en", "UTC", PreferredChannel.IN_APP)));
        as.customer(() -> {
            proving.sendCode(owner);
            return null;
        });
        String code = Eventually.present("the code", LIMIT, () -> code(network.lastBody(messagesPath())));
        assertThatThrownBy(() -> confirm(owner, "0" + code)).isInstanceOf(InvalidInputException.class);
        assertThat(read(ticket).requester().id()).isNotEqualTo(owner.account());
        confirm(owner, code);
        assertThat(read(ticket).requester().id()).isEqualTo(owner.account());
        assertThatThrownBy(() -> confirm(owner, code)).isInstanceOf(InvalidInputException.class);
    }

    private void confirm(Viewer owner, String code) throws Exception {
        as.customer(() -> {
            proving.confirm(owner, new PhoneConfirmation(code));
            return null;
        });
    }

    private static Optional<String> code(String sent) {
        return Optional.ofNullable(sent)
                .map(Pattern.compile("Body=([0-9]{6})")::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    @Test
    void whatIsNotTwiliosIsAnsweredAsIfThereWereNothing() throws Exception {
        String body = form(sid(), number, "+15550001", "Hello");
        assertThat(post("messages", body, false)).isEqualTo(404);
        System.clearProperty(Setting.TWILIO_ACCOUNT.property());
        assertThat(post("messages", body, true)).isEqualTo(404);
    }

    private TicketView read(TicketNumber ticket) throws Exception {
        return as.agent(() -> desk.read(agent, ticket));
    }

    private long answer(TicketNumber ticket, String text) throws Exception {
        return as.agent(
                () -> desk.answer(agent, ticket, new NewTicketAnswer(text, MessageVisibility.PRIVATE, null, null)));
    }

    private org.atrium.ticket.AnswerChannels.AnswerDelivery delivery(TicketNumber ticket, long message) {
        try {
            return read(ticket).messages().stream()
                    .filter(one -> one.id() == message)
                    .map(MessageView::delivery)
                    .findFirst()
                    .orElseThrow();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private TicketNumber awaitTicket(String phone) {
        return Eventually.present("the ticket", LIMIT, () -> {
            try {
                return transactions
                        .in(() -> entityManager
                                .createQuery(
                                        "select ticket from MessengerConversation where sender = :phone"
                                                + " and ticket is not null",
                                        TicketNumber.class)
                                .setParameter("phone", phone)
                                .getResultList())
                        .stream()
                        .findFirst();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void makeDue() throws Exception {
        transactions.in(() -> entityManager
                .createQuery("update OutboxMessage set dueAt = :now where kind = 'messengerAnswer'")
                .setParameter("now", java.time.Clock.systemUTC().instant())
                .executeUpdate());
    }

    private static String messagesPath() {
        return "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json";
    }

    private static String sid() {
        return "SM" + UUID.randomUUID();
    }

    private static String form(String id, String from, String to, String text) {
        return "AccountSid=" + ACCOUNT + "&MessageSid=" + id + "&From=" + encoded(from) + "&To=" + encoded(to)
                + "&Body=" + encoded(text);
    }

    private static String status(String status, String error) {
        return "AccountSid=" + ACCOUNT + "&MessageSid=SM9&MessageStatus=" + status + "&ErrorCode=" + error;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int post(String path, String body, boolean signed) throws IOException {
        String url = Setting.BASE_URL.address() + "/api/v1/integration/twilio/" + path;
        HttpURLConnection call = (HttpURLConnection) URI.create(url).toURL().openConnection();
        call.setDoOutput(true);
        call.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        call.setRequestProperty(
                "X-Twilio-Signature", signed ? TwilioSignature.of(TOKEN, url, TwilioForm.parse(body)) : "bm90aGluZw==");
        call.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        return call.getResponseCode();
    }

    private static void set(Setting setting, String value) {
        System.setProperty(setting.property(), value);
    }

    /** Speaks as much of HTTP as Twilio's protocol takes. */
    private static final class Network implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final Map<String, String[]> answers = new ConcurrentHashMap<>();
        private final Map<String, BlockingQueue<String>> bodies = new ConcurrentHashMap<>();

        Network() throws IOException {
            Thread serving = new Thread(this::serve, "network");
            serving.setDaemon(true);
            serving.start();
        }

        String url() {
            return "http://localhost:" + socket.getLocalPort();
        }

        void answer(String path, String status, String body) {
            answers.put(path, new String[] {status, body});
        }

        String lastBody(String path) {
            String last = null;
            for (String next = take(path); next != null; next = take(path)) {
                last = next;
            }
            return last;
        }

        private String take(String path) {
            return bodies.computeIfAbsent(path, one -> new LinkedBlockingQueue<>())
                    .poll();
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket call = socket.accept()) {
                    respond(call);
                } catch (IOException closed) {
                    // The next one.
                }
            }
        }

        private void respond(Socket call) throws IOException {
            InputStream in = new BufferedInputStream(call.getInputStream());
            String path = line(in).split(" ")[1];
            int length = 0;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(
                            header.substring(header.indexOf(':') + 1).strip());
                }
            }
            bodies.computeIfAbsent(path, one -> new LinkedBlockingQueue<>())
                    .add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            String[] answer = answers.getOrDefault(path, new String[] {"201 Created", "{\"sid\":\"SM9\"}"});
            byte[] body = answer[1].getBytes(StandardCharsets.UTF_8);
            call.getOutputStream()
                    .write(("HTTP/1.1 " + answer[0] + "\r\nContent-Length: " + body.length
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            call.getOutputStream().write(body);
            call.getOutputStream().flush();
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                if (next != '\r') {
                    line.append((char) next);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
