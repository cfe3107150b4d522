package org.atrium.messenger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.atrium.account.Contacts;
import org.atrium.account.SenderIdentity;
import org.atrium.account.Viewer;
import org.atrium.file.OwnUploads;
import org.atrium.messenger.NewMessengerMessage.NewSender;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.mail.MailAddress;
import org.atrium.ticket.event.TicketChannel;

/** What the merchant's system hands over of messengers the portal has no adapter for, or of its own chat. */
@Stateless
@RolesAllowed("messages:write")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceivingMessages {

    /** Clocks differ. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    @Inject
    private MessengerIntake intake;

    @Inject
    private Contacts contacts;

    @Inject
    private OwnUploads uploads;

    @Inject
    private Clock clock;

    /**
     * Takes in a message. The client is trusted to know who wrote it: an e-mail address it names leads to the account that
     * has shown that it is its own.
     *
     * @throws InvalidInputException naming every field that is wrong
     * @throws ConflictException if the conversation is another sender's
     */
    public MessageOutcome receive(NewMessengerMessage message) {
        List<FieldError> errors = new ArrayList<>(InputValidation.errorsOf(message));
        errors.addAll(errorsBetweenFields(message));
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        IncomingMessage incoming = incoming(message);
        if (intake.isOwn(incoming)) {
            throw new InvalidInputException("from.id", "messenger.error.own");
        }
        return intake.find(incoming).orElseGet(() -> receiveNew(incoming));
    }

    /** The files of one that came before are used up: they are looked at only now. */
    private MessageOutcome receiveNew(IncomingMessage message) {
        if (uploads.list(Viewer.visitor(), message.files()).size()
                < Set.copyOf(message.files()).size()) {
            throw new InvalidInputException("files", "file.error.unknown");
        }
        return intake.receive(message);
    }

    private List<FieldError> errorsBetweenFields(NewMessengerMessage message) {
        List<FieldError> errors = new ArrayList<>();
        if (message.text().isBlank() && message.files().isEmpty()) {
            errors.add(new FieldError("text", "messenger.error.empty"));
        }
        if (message.at() != null && message.at().isAfter(clock.instant().plus(TOLERANCE))) {
            errors.add(new FieldError("at", "messenger.error.future"));
        }
        NewSender from = message.from();
        if (from != null
                && from.email() != null
                && MailAddress.parse(from.email())
                        .filter(MailAddress::isMailable)
                        .isEmpty()) {
            errors.add(new FieldError("from.email", "messenger.error.email"));
        }
        if (from != null
                && from.phone() != null
                && contacts.phoneNumber(from.phone()).isEmpty()) {
            errors.add(new FieldError("from.phone", "messenger.error.phone"));
        }
        if (from != null
                && isByNumber(message)
                && contacts.phoneNumber(String.valueOf(from.id())).isEmpty()) {
            errors.add(new FieldError("from.id", "messenger.error.phone"));
        }
        return errors;
    }

    private static boolean isByNumber(NewMessengerMessage message) {
        return message.channel() != null && message.channel().inTicket().isByNumber();
    }

    private IncomingMessage incoming(NewMessengerMessage message) {
        NewSender from = message.from();
        TicketChannel channel = message.channel().inTicket();
        SenderIdentity sender = isByNumber(message)
                ? SenderIdentity.ofNumber(channel.name(), from.id())
                : new SenderIdentity(
                        channel.name(),
                        from.id(),
                        from.phone() == null
                                ? null
                                : contacts.phoneNumber(from.phone()).orElseThrow());
        return new IncomingMessage(
                channel,
                message.id(),
                message.conversation(),
                sender,
                from.email(),
                from.name(),
                message.text(),
                message.at(),
                message.files(),
                List.of());
    }
}
