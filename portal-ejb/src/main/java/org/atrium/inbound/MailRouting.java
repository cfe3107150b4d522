package org.atrium.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountSummary;
import org.atrium.forum.event.ThreadId;
import org.atrium.inbound.MailRoute.Way;
import org.atrium.inbound.reading.AutomaticReason;
import org.atrium.inbound.reading.DmarcResult;
import org.atrium.inbound.reading.InboundMail;
import org.atrium.inbound.reading.MailParty;
import org.atrium.platform.mail.ConversationPart;
import org.atrium.platform.mail.MailAddress;
import org.atrium.platform.mail.ReplyAddresses;
import org.atrium.platform.mail.SentMailIds;
import org.atrium.platform.mail.SentMailIds.SentMail;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.settings.Setting;
import org.atrium.ticket.MailTickets;
import org.atrium.ticket.MailTickets.TicketRole;
import org.atrium.ticket.event.TicketNumber;

/**
 * Decides where a mail goes. A conversation is known by the address it was sent to, which says whose mail was answered, or
 * by the ids of our mails it names; both are signed. A number in the subject says nothing, anybody can write one. The
 * author is who takes part in the conversation, or their mail is a ticket of its own.
 */
@ApplicationScoped
class MailRouting {

    /** What an address can cause in an hour, whatever it is. */
    private static final RateLimit PER_ADDRESS = new RateLimit("inboundMail", 30, Duration.ofHours(1));

    /** Two programs that answer each other say the same again and again; a person does not, within this time. */
    private static final Duration REPEATED_WITHIN = Duration.ofHours(1);

    /** Ids that are looked for: programs name all of a long conversation, and its newest say enough. */
    private static final int MAX_NAMED = 30;

    /** Who wrote so long ago waits for no receipt. */
    private static final Duration OLD = Duration.ofDays(3);

    @Inject
    private ReplyAddresses addresses;

    @Inject
    private SentMailIds sentMails;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private MailTickets tickets;

    @Inject
    private InboundMailQueries mails;

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private Clock clock;

    @Transactional
    MailRoute route(MailInHand mail) {
        return withoutAuthor(mail).orElseGet(() -> byAuthor(mail));
    }

    /** What nobody has to be known for. */
    private Optional<MailRoute> withoutAuthor(MailInHand mail) {
        InboundMail content = mail.content();
        if (content.deliveryReport().isPresent()) {
            return Optional.of(MailRoute.bounce());
        }
        if (isOwn(mail)) {
            return Optional.of(MailRoute.automatic(MailReason.OWN_MAIL, null));
        }
        if (content.automatic().filter(MailRouting::isWrittenByNobody).isPresent() && !mail.trusted()) {
            return Optional.of(MailRoute.automatic(
                    MailReason.AUTOMATIC, content.automatic().get().name()));
        }
        if (mail.isOfForm() && !mail.trusted()) {
            return Optional.of(MailRoute.setAside(MailReason.OF_FORM));
        }
        if (mail.author().filter(MailAddress::isMailable).isEmpty()) {
            return Optional.of(MailRoute.setAside(MailReason.NO_AUTHOR));
        }
        if (content.dmarc() == DmarcResult.FAIL && !mail.trusted()) {
            return Optional.of(MailRoute.setAside(MailReason.FORGED));
        }
        if (mail.words().isBlank() && content.attachments().isEmpty()) {
            return Optional.of(MailRoute.setAside(MailReason.EMPTY));
        }
        return Optional.empty();
    }

    /** What comes by a list was written by somebody, who only gets no mail for it. */
    private static boolean isWrittenByNobody(AutomaticReason why) {
        return why != AutomaticReason.MAILING_LIST && why != AutomaticReason.BULK;
    }

    private boolean isOwn(MailInHand mail) {
        boolean byShop = mail.content()
                .from()
                .filter(from -> ShopAddresses.isOwn(from.address()))
                .isPresent();
        return mail.content().messageId().flatMap(sentMails::read).isPresent() || byShop && !mail.isOfForm();
    }

    private MailRoute byAuthor(MailInHand mail) {
        String address = mail.author().orElseThrow().key();
        if (!mail.trusted() && !rateLimiter.tryAcquire(PER_ADDRESS.attemptBy(address))) {
            return MailRoute.setAside(MailReason.TOO_MANY);
        }
        Optional<AccountSummary> author = accounts.byEmail(address);
        List<Answered> answered = answered(mail.content());
        for (Answered part : answered) {
            Optional<MailRoute> route = author.flatMap(person -> intoConversation(mail, person, part));
            if (route.isPresent()) {
                return route.get();
            }
        }
        return mails.sameWords(mail.textKey(), clock.instant().minus(REPEATED_WITHIN))
                .filter(same -> !mail.trusted())
                .map(same -> MailRoute.repeated(same.ticket()))
                .orElseGet(() -> MailRoute.newTicket(
                        answeredTicket(answered),
                        answeredReturn(author, answered),
                        answeredOrder(address, author, answered),
                        mail.isAuthentic(),
                        isQuiet(mail)));
    }

    /** What was mailed to this address, which may be nobody's account. */
    private String answeredOrder(String address, Optional<AccountSummary> author, List<Answered> answered) {
        return answered.stream()
                .filter(part -> part.part().kind().equals("order"))
                .filter(part -> author.filter(person -> isMailOf(person, part)).isPresent()
                        || part.mail() != null && sentMails.isSentTo(part.mail(), address))
                .findFirst()
                .map(part -> part.part().number())
                .orElse(null);
    }

    private String answeredReturn(Optional<AccountSummary> author, List<Answered> answered) {
        return answered.stream()
                .filter(part -> part.part().kind().equals("return"))
                .filter(part -> author.filter(person -> isMailOf(person, part)).isPresent())
                .findFirst()
                .map(part -> part.part().number())
                .orElse(null);
    }

    /** Whether nobody is mailed for it: it came by a list, or is so old that it was left lying. */
    private boolean isQuiet(MailInHand mail) {
        return mail.content().automatic().isPresent()
                || mail.content()
                        .date()
                        .filter(written -> written.isBefore(clock.instant().minus(OLD)))
                        .isPresent();
    }

    private static TicketNumber answeredTicket(List<Answered> answered) {
        return answered.stream()
                .filter(part -> part.part().kind().equals("ticket"))
                .findFirst()
                .map(part -> new TicketNumber(part.part().number()))
                .orElse(null);
    }

    private Optional<MailRoute> intoConversation(MailInHand mail, AccountSummary person, Answered answered) {
        return switch (answered.part().kind()) {
            case "ticket" -> intoTicket(mail, person, answered);
            case "thread" -> intoThread(person, answered);
            default -> Optional.empty();
        };
    }

    private Optional<MailRoute> intoTicket(MailInHand mail, AccountSummary person, Answered answered) {
        TicketNumber number = new TicketNumber(answered.part().number());
        boolean mailed = isMailOf(person, answered);
        return tickets.roleOf(person, number)
                .filter(role -> mailed || role != TicketRole.SUPPORT && isBelieved(mail))
                .map(role -> role == TicketRole.SUPPORT
                        ? MailRoute.toTicket(Way.SUPPORT_ANSWER, person, number, false)
                        : MailRoute.toTicket(
                                Way.CUSTOMER_REPLY,
                                person,
                                number,
                                role == TicketRole.REQUESTER && (mailed || mail.isAuthentic())));
    }

    /**
     * Whether a mail that answers somebody else's mail of the conversation comes from whom it says: a trusted server says
     * so, or there is none to ask.
     */
    private static boolean isBelieved(MailInHand mail) {
        return mail.isAuthentic() || Setting.MAIL_TRUSTED.value().isEmpty();
    }

    /** Only who was mailed about a thread answers there by mail: on the page they would have to sign in. */
    private Optional<MailRoute> intoThread(AccountSummary person, Answered answered) {
        return person.active() && isMailOf(person, answered)
                ? Optional.of(MailRoute.toThread(
                        person, new ThreadId(Long.parseLong(answered.part().number()))))
                : Optional.empty();
    }

    /** Whether the mail that was answered went to this person: an address alone is written into any mail by anybody. */
    private boolean isMailOf(AccountSummary person, Answered answered) {
        return answered.part()
                .participant()
                .map(participant -> participant == person.id().value())
                .orElseGet(() -> answered.mail() != null && sentMails.isSentTo(answered.mail(), person.email()));
    }

    /** What was answered, what says most first. */
    private List<Answered> answered(InboundMail mail) {
        List<Answered> all = new ArrayList<>();
        Stream.of(mail.to(), mail.cc(), mail.deliveredTo())
                .flatMap(List::stream)
                .map(MailParty::address)
                .flatMap(address -> addresses.read(address).stream())
                .forEach(part -> all.add(new Answered(part, null)));
        List<String> newestFirst = new ArrayList<>(mail.references());
        Collections.reverse(newestFirst);
        Stream.of(mail.inReplyTo(), newestFirst)
                .flatMap(List::stream)
                .distinct()
                .limit(MAX_NAMED)
                .forEach(id -> sentMails
                        .read(id)
                        .map(sent -> new Answered(sent.conversation(), sent))
                        .or(() -> mails.ticketOf(id).map(Answered::ofTicket))
                        .ifPresent(all::add));
        return all;
    }

    /** A mail of ours that was answered: by the address for its reader, or by its id. */
    private record Answered(ConversationPart part, SentMail mail) {

        /** A mail that others sent to a ticket. */
        static Answered ofTicket(String number) {
            return new Answered(new ConversationPart("ticket", number, Optional.empty()), null);
        }
    }
}
