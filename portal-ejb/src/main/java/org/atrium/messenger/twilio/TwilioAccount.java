package org.atrium.messenger.twilio;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.atrium.platform.settings.Setting;
import org.atrium.ticket.event.TicketChannel;

/**
 * The shop's account at Twilio, as the settings say.
 *
 * @param url address of the service, without a slash at its end
 * @param numbers the shop's own number of each channel it has one for
 */
record TwilioAccount(String url, String id, String token, Map<TicketChannel, String> numbers) {

    private static final String WHATSAPP = "whatsapp:";
    private static final String FACEBOOK = "messenger:";

    TwilioAccount {
        numbers = Map.copyOf(numbers);
    }

    /** Empty where it is not set up. */
    static Optional<TwilioAccount> current() {
        Optional<String> account = Setting.TWILIO_ACCOUNT.value();
        Optional<String> token = Setting.TWILIO_TOKEN.value();
        if (account.isEmpty() || token.isEmpty()) {
            return Optional.empty();
        }
        Map<TicketChannel, String> numbers = new EnumMap<>(TicketChannel.class);
        Setting.TWILIO_SMS_FROM.value().ifPresent(number -> numbers.put(TicketChannel.SMS, number));
        Setting.TWILIO_WHATSAPP_FROM.value().ifPresent(number -> numbers.put(TicketChannel.WHATSAPP, number));
        return Optional.of(new TwilioAccount(Setting.TWILIO_URL.address(), account.get(), token.get(), numbers));
    }

    /** Where messages are sent to. */
    String messagesUrl() {
        return url + "/2010-04-01/Accounts/" + id + "/Messages.json";
    }

    /** Whether something is of this account, and its token may be shown there. */
    boolean isOwnAddress(String address) {
        return address.startsWith(url + "/2010-04-01/Accounts/" + id + "/") && !address.contains("..");
    }

    /** How Twilio writes a number of a channel. */
    static String address(TicketChannel channel, String number) {
        return channel == TicketChannel.WHATSAPP ? WHATSAPP + number : number;
    }

    /**
     * The channel of an address as Twilio writes it; empty for none. What comes by a network that the portal does not
     * answer in, such as RCS, is not lost: support has it, and answers otherwise.
     */
    static Optional<TicketChannel> channelOf(String address) {
        if (address.isBlank()) {
            return Optional.empty();
        }
        if (address.startsWith(WHATSAPP)) {
            return Optional.of(TicketChannel.WHATSAPP);
        }
        if (address.startsWith(FACEBOOK)) {
            return Optional.of(TicketChannel.SOCIAL);
        }
        return Optional.of(address.contains(":") ? TicketChannel.OTHER : TicketChannel.SMS);
    }

    /** The number in an address; what is none stays as it is, with the network it is of. */
    static String numberOf(String address) {
        return address.startsWith(WHATSAPP) ? address.substring(WHATSAPP.length()) : address;
    }

    /** Without the token, which logs may not have. */
    @Override
    public String toString() {
        return "Twilio account " + id;
    }
}
