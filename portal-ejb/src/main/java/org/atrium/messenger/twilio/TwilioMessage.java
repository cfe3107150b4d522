package org.atrium.messenger.twilio;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atrium.account.SenderIdentity;
import org.atrium.messenger.IncomingMessage;
import org.atrium.platform.text.NormalForm;
import org.atrium.platform.text.VisibleText;
import org.atrium.ticket.event.TicketChannel;

/**
 * A message as Twilio brings it; also what the outbox stores of it until its files are fetched.
 *
 * @param from as Twilio writes the sender's number
 * @param to the shop's own, the same way
 * @param name what they call themselves, empty if they do not
 * @param media addresses of its files
 * @param types media types of those, as Twilio calls them
 * @param receivedAt when it came, as text
 */
public record TwilioMessage(
        String id,
        String from,
        String to,
        String text,
        String name,
        List<String> media,
        List<String> types,
        String receivedAt) {

    private static final int MAX_MEDIA = 10;
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_NAME = 60;
    private static final int MAX_ID = 100;

    public TwilioMessage {
        media = List.copyOf(media);
        types = List.copyOf(types);
    }

    /** Reads it; empty for what is no message of a customer that the portal knows a channel for. */
    static Optional<TwilioMessage> of(TwilioForm form, Instant now) {
        String from = VisibleText.cut(form.text("From").strip(), MAX_ID);
        String id = form.text("MessageSid");
        if (id.isBlank()
                || id.length() > MAX_ID
                || TwilioAccount.channelOf(from).isEmpty()) {
            return Optional.empty();
        }
        String count = form.text("NumMedia");
        int media = count.matches("\\d{1,3}") ? Math.min(Integer.parseInt(count), MAX_MEDIA) : 0;
        return Optional.of(new TwilioMessage(
                id,
                from,
                VisibleText.cut(form.text("To").strip(), MAX_ID),
                VisibleText.cut(text(form), MAX_TEXT),
                VisibleText.cut(VisibleText.folded(storable(form.text("ProfileName"))), MAX_NAME),
                each(media, form, "MediaUrl"),
                each(media, form, "MediaContentType"),
                now.toString()));
    }

    private static List<String> each(int count, TwilioForm form, String name) {
        return IntStream.range(0, count)
                .mapToObj(place -> form.text(name + place))
                .toList();
    }

    /** Its words, and the place it names. */
    private static String text(TwilioForm form) {
        String place = form.text("Latitude").isBlank()
                ? ""
                : Stream.of("Label", "Address")
                                .map(form::text)
                                .filter(words -> !words.isBlank())
                                .collect(Collectors.joining(", "))
                        + " (" + form.text("Latitude") + ", " + form.text("Longitude") + ")";
        return Stream.of(form.text("Body"), place)
                .map(words -> storable(words).strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Without what no database keeps, and nobody sees. */
    private static String storable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign))
                .filter(sign -> Character.getType(sign) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return NormalForm.COMPOSED.of(kept.toString());
    }

    TicketChannel channel() {
        return TwilioAccount.channelOf(from).orElseThrow();
    }

    private SenderIdentity sender() {
        String address = TwilioAccount.numberOf(from);
        return channel().isByNumber()
                ? SenderIdentity.ofNumber(channel().name(), address)
                : new SenderIdentity(channel().name(), address, null);
    }

    Instant receivedTime() {
        return Instant.parse(receivedAt);
    }

    /** The same with its files. */
    IncomingMessage incoming(List<String> files, List<String> leftOut) {
        return new IncomingMessage(
                channel(), id, from + " " + to, sender(), null, name, text, receivedTime(), files, leftOut);
    }

    /** Without numbers and words, which logs may not have. */
    @Override
    public String toString() {
        return "Twilio message " + id;
    }
}
