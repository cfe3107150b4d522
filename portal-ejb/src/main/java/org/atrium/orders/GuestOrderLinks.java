package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.atrium.account.EmailAddress;
import org.atrium.platform.ids.Pseudonyms;
import org.atrium.platform.ids.SignedTokens;

/**
 * The links of mails by which people without an account see their order. A token says which order, until when, and to which
 * address it was mailed: of an order that names another address by then it opens nothing.
 */
@ApplicationScoped
public class GuestOrderLinks {

    /** How long a mail leads to its order. Each mail has a new link. */
    static final Duration LIFETIME = Duration.ofDays(60);

    private static final String ORDER = "openOrder";
    private static final String ADDRESS = "openOrder.address";
    private static final int ADDRESS_LENGTH = 16;
    private static final Pattern TOKEN =
            Pattern.compile("(?<number>[\\w-]{1,700})\\.(?<until>[0-9]{1,12})\\.(?<address>[0-9a-f]{16})");

    @Inject
    private SignedTokens tokens;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Clock clock;

    /** Path of the page where the reader of an address sees the order that was placed with it. */
    public String path(String number, String email) {
        return path(number, email, Instant.MAX);
    }

    /**
     * The same from a page that a link of its own opens.
     *
     * @param latest when that link ends, and this one too
     */
    public String path(String number, String email, Instant latest) {
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(number.getBytes(StandardCharsets.UTF_8));
        Instant usual = clock.instant().plus(LIFETIME);
        long until = (usual.isBefore(latest) ? usual : latest).getEpochSecond();
        return "/orders/tracked?token="
                + tokens.sign(ORDER, name + "." + until + "." + address(EmailAddress.keyOf(email)));
    }

    /** What a token opens; empty if it is none of ours, or has expired. */
    Optional<MailedOrder> read(String token) {
        return tokens.read(ORDER, token)
                .map(TOKEN::matcher)
                .filter(found -> found.matches()
                        && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(found.group("until")))))
                .map(found -> new MailedOrder(
                        new String(Base64.getUrlDecoder().decode(found.group("number")), StandardCharsets.UTF_8),
                        found.group("address")));
    }

    /** Whether an order still names the address that its mail went to. */
    boolean isOf(MailedOrder mailed, Order order) {
        return mailed.address().equals(address(order.emailKey()));
    }

    private String address(String emailKey) {
        return pseudonyms.of(ADDRESS, emailKey).substring(0, ADDRESS_LENGTH);
    }

    /**
     * An order by the link of a mail.
     *
     * @param address a pseudonym of where the mail went
     */
    record MailedOrder(String number, String address) {}
}
