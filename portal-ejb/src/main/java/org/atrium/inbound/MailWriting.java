package org.atrium.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountStatus;
import org.atrium.account.AccountSummary;
import org.atrium.account.Contacts;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileOwner;
import org.atrium.file.FileOwnerKind;
import org.atrium.forum.ForumIntake;
import org.atrium.forum.event.PostId;
import org.atrium.inbound.MailRoute.Way;
import org.atrium.inbound.reading.DeliveryReport;
import org.atrium.inbound.reading.FailedRecipient;
import org.atrium.inbound.reading.MailParty;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.mail.MailAddress;
import org.atrium.platform.mail.ReturnedMail;
import org.atrium.platform.mail.SentMailIds;
import org.atrium.platform.text.VisibleText;
import org.atrium.ticket.MailTickets;
import org.atrium.ticket.MailTickets.AddedByMail;
import org.atrium.ticket.MailTickets.MailedMessage;
import org.atrium.ticket.NewMessage.MailSource;

/** Writes down a mail with all it causes, in one transaction. */
@ApplicationScoped
class MailWriting {

    private static final int MAX_SUBJECT = 200;
    private static final int MAX_COPIES = 10;

    @Inject
    private EntityManager entityManager;

    @Inject
    private InboundMailQueries mails;

    @Inject
    private MailTickets tickets;

    @Inject
    private ForumIntake forum;

    @Inject
    private Contacts contacts;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private FileAttachments attachments;

    @Inject
    private SentMailIds sentMails;

    @Inject
    private AuditTrail audit;

    @Inject
    private ReturnedMail returnedMail;

    @Inject
    private MailRefusals refusals;

    @Inject
    private Event<MailSetAside> waiting;

    @Inject
    private Clock clock;

    /** What became of a mail that came in before. */
    @Transactional
    Optional<MailOutcome> find(String key) {
        return mails.byKey(key).map(MailWriting::outcome);
    }

    /** Writes it down for the first time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    MailOutcome write(MailInHand mail, MailRoute route, KeptMail kept) {
        return outcome(follow(mail, route, kept, create(mail, kept)));
    }

    /** Writes down that it waits for an administrator. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    MailOutcome setAside(MailInHand mail, MailReason why, String detail, KeptMail kept) {
        InboundMailRecord written = create(mail, kept);
        setAside(written, mail, why, detail);
        return outcome(written);
    }

    /** Writes down that what it wants is not possible, and tells its author, who would wait for an answer in vain. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    MailOutcome setAsideRefused(MailInHand mail, MailRoute route, KeptMail kept, PortalException refused) {
        InboundMailRecord written = create(mail, kept);
        setAside(written, mail, MailReason.REFUSED, refusals.words(refused, "en"));
        refusals.notifyAuthor(mail, route, refused);
        return outcome(written);
    }

    /** Goes on with one that was set aside. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    MailOutcome writeAgain(long id, MailInHand mail, MailRoute route, KeptMail kept, AccountId administrator) {
        InboundMailRecord known = mails.findForUpdate(id).orElseThrow(UnknownObjectException::new);
        known.requireUndecided();
        follow(mail, route, kept, known);
        if (!known.result().isKeptAlone()) {
            known.decide(administrator, clock.instant());
        }
        audit.record(
                administrator.value(),
                "inbound.receive",
                Long.toString(id),
                null,
                known.sender() + ": " + known.result().name());
        return outcome(known);
    }

    /** The row comes first: who brings the same mail at the same time waits here, and then knows it. */
    private InboundMailRecord create(MailInHand mail, KeptMail kept) {
        InboundMailRecord written = new InboundMailRecord(mail, clock.instant());
        written.setAside(MailReason.UNREADABLE, null);
        entityManager.persist(written);
        entityManager.flush();
        if (kept.file() != null) {
            written.keep(kept.file());
            attachments.share(new FileOwner(FileOwnerKind.INBOUND_MAIL, written.id()), "", List.of(kept.file()));
        }
        return written;
    }

    private InboundMailRecord follow(MailInHand mail, MailRoute route, KeptMail kept, InboundMailRecord written) {
        switch (route.way()) {
            case NEW_TICKET -> open(mail, route, kept, written);
            case CUSTOMER_REPLY, SUPPORT_ANSWER, SUPPORT_NOTE -> {
                become(written, add(mail, route, kept), InboundMailResult.MESSAGE);
                notifyOfLeftOut(route.author().id(), kept, written, route.way() == Way.SUPPORT_NOTE);
            }
            case POST -> post(mail, route, kept, written);
            case REPEATED ->
                written.markAutomatic(MailReason.REPEATED, route.ticket().value());
            case AUTOMATIC -> written.markAutomatic(route.reason(), route.detail());
            case BOUNCE -> bounce(mail.content().deliveryReport().orElseThrow(), written);
            case SET_ASIDE -> setAside(written, mail, route.reason(), route.detail());
        }
        return written;
    }

    private AddedByMail add(MailInHand mail, MailRoute route, KeptMail kept) {
        if (route.way() == Way.CUSTOMER_REPLY) {
            MailedMessage message = message(mail, kept, copies(mail, route), route.withCopies());
            return tickets.reply(route.author().id(), route.ticket(), message);
        }
        MailedMessage message = message(mail, kept, List.of(), false);
        return route.way() == Way.SUPPORT_ANSWER
                ? tickets.answer(route.author(), route.ticket(), message)
                : tickets.note(route.author(), route.ticket(), message);
    }

    /** The words stay, whatever the virus scanner makes of the file. */
    private void setAside(InboundMailRecord written, MailInHand mail, MailReason why, String detail) {
        written.setAside(why, detail);
        waiting.fire(new MailSetAside(written.id()));
        written.keepWords(mail.words() + "\n\n" + mail.folded());
    }

    private void open(MailInHand mail, MailRoute route, KeptMail kept, InboundMailRecord written) {
        AccountId requester =
                contacts.accountOfAuthor(mail.author().orElseThrow().display(), mail.senderName());
        become(
                written,
                tickets.open(
                        requester,
                        subject(mail),
                        message(mail, kept, copies(mail, route), route.withCopies()),
                        route.ticket(),
                        route.returnNumber(),
                        route.order(),
                        route.quiet()),
                InboundMailResult.TICKET);
        if (!route.quiet()) {
            notifyOfLeftOut(requester, kept, written, false);
        }
    }

    private void notifyOfLeftOut(AccountId author, KeptMail kept, InboundMailRecord written, boolean note) {
        if (!kept.leftOut().isEmpty()) {
            refusals.notifyOfLeftOut(author, written.ticket(), kept.leftOut().size(), note);
        }
    }

    private void become(InboundMailRecord written, AddedByMail added, InboundMailResult otherwise) {
        written.becomeMessage(
                added.followUp() ? InboundMailResult.FOLLOW_UP : otherwise, added.ticket(), added.message());
    }

    private void post(MailInHand mail, MailRoute route, KeptMail kept, InboundMailRecord written) {
        AccountSummary author = accounts.summaryForUpdate(route.author().id());
        if (!author.active()) {
            throw new UnknownObjectException();
        }
        PostId post =
                forum.replyByMail(new Viewer(author.id(), author.roles()), route.thread(), kept.body(), kept.files());
        written.becomePost(post.value());
        if (!kept.leftOut().isEmpty()) {
            refusals.notifyOfLeftOut(mail, route, kept.leftOut());
        }
    }

    /** Believed of the address the mail went to, and of no other: anybody can write a report. */
    private void bounce(DeliveryReport report, InboundMailRecord written) {
        List<FailedRecipient> proven = report.messageId().flatMap(sentMails::read).stream()
                .flatMap(sent -> report.failed().stream().filter(failed -> sentMails.isSentTo(sent, failed.address())))
                .toList();
        if (proven.isEmpty()) {
            written.markAutomatic(MailReason.UNKNOWN_REPORT, null);
        } else {
            written.markBounce();
            proven.forEach(failed ->
                    returnedMail.record(failed.address(), failed.hard(), failed.status(), failed.diagnostic()));
        }
    }

    private static MailedMessage message(MailInHand mail, KeptMail kept, List<AccountId> copies, boolean withParties) {
        return new MailedMessage(
                kept.body().isBlank() ? "—" : kept.body(),
                kept.files(),
                new MailSource(mail.folded(), kept.leftOut(), kept.file()),
                copies,
                withParties);
    }

    private static String subject(MailInHand mail) {
        String subject = VisibleText.cut(mail.content().subject().strip(), MAX_SUBJECT);
        return subject.isEmpty() ? "—" : subject;
    }

    /**
     * Who else got it, as far as they are known or take part from now on: nobody of the shop, whose copies would come
     * back. In the order of their addresses, so that two mails that name the same people do not wait for each other.
     */
    private List<AccountId> copies(MailInHand mail, MailRoute route) {
        Map<String, MailParty> named = new TreeMap<>();
        Stream.concat(mail.content().to().stream(), mail.content().cc().stream())
                .limit(MAX_COPIES)
                .forEach(party -> MailAddress.parse(party.address())
                        .filter(address -> address.isMailable() && !ShopAddresses.isOfShop(address))
                        .ifPresent(address -> named.putIfAbsent(address.key(), party)));
        named.remove(mail.author().orElseThrow().key());
        mail.content().deliveredTo().forEach(own -> named.remove(MailAddress.keyOf(own.address())));
        return named.values().stream()
                .flatMap(party -> party(party, route.withCopies()).stream())
                .toList();
    }

    /** Whose account is known is asked without holding it: others write into it meanwhile. */
    private Optional<AccountId> party(MailParty copied, boolean withContacts) {
        MailAddress address = MailAddress.parse(copied.address()).orElseThrow();
        Optional<AccountSummary> known =
                accounts.byEmail(address.key()).filter(account -> account.status() != AccountStatus.PENDING);
        if (known.isPresent() || !withContacts) {
            return known.filter(account -> !account.isStaff()).map(AccountSummary::id);
        }
        return Optional.of(contacts.accountNamedByOthers(address.display(), copied.name()));
    }

    private static MailOutcome outcome(InboundMailRecord written) {
        return new MailOutcome(written.result(), written.ticket(), written.postId(), written.reason());
    }
}
