package org.atrium.messenger.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.atrium.account.Viewer;
import org.atrium.file.FileTooLargeException;
import org.atrium.file.FileView;
import org.atrium.file.IncomingFile;
import org.atrium.file.NewFile;
import org.atrium.file.OwnUploads;
import org.atrium.file.UploadingFile;
import org.atrium.file.content.FileTypes;
import org.atrium.messenger.IncomingMessage;
import org.atrium.messenger.MessengerIntake;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnsupportedTypeException;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;

/**
 * Takes in what Twilio brought: fetches the files of a message and gives it to the portal, once. What cannot be fetched is
 * tried again for a while; then the words come without it. Our own messages, which an echo may bring, are passed over.
 */
@ApplicationScoped
class TwilioInbox implements OutboxHandler {

    static final String KIND = "twilioMessage";

    /** For so long words wait for their files. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Inject
    private MessengerIntake intake;

    @Inject
    private UploadingFile uploading;

    @Inject
    private OwnUploads uploads;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        TwilioMessage message = Outbox.read(payload, TwilioMessage.class);
        if (!intake.isOwn(message.incoming(List.of(), List.of()))) {
            intake.receive(withFiles(message));
        }
    }

    private IncomingMessage withFiles(TwilioMessage message) throws IOException {
        List<String> files = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        int limit = uploads.limits().filesPerText();
        for (int place = 0; place < message.media().size(); place++) {
            String name = name(message, place);
            Optional<FileView> stored = files.size() < limit ? fetch(message, place, name) : Optional.empty();
            stored.ifPresentOrElse(file -> files.add(file.id()), () -> leftOut.add(name));
        }
        return message.incoming(files, leftOut);
    }

    /** Twilio says no names. */
    private static String name(TwilioMessage message, int place) {
        return (place + 1) + FileTypes.ending(message.types().get(place));
    }

    private Optional<FileView> fetch(TwilioMessage message, int place, String name) throws IOException {
        TwilioAccount account = TwilioAccount.current().orElseThrow(() -> new IOException("Twilio is not set up"));
        try {
            Optional<InputStream> found =
                    new TwilioMedia(account).open(message.media().get(place));
            return found.isEmpty() ? Optional.empty() : store(message, place, name, found.get());
        } catch (FileTooLargeException | UnsupportedTypeException | InvalidInputException refused) {
            return Optional.empty();
        } catch (IOException failed) {
            if (clock.instant().isAfter(message.receivedTime().plus(PATIENCE))) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    /** The same again is the same file. */
    private Optional<FileView> store(TwilioMessage message, int place, String name, InputStream bytes)
            throws IOException {
        try (bytes;
                IncomingFile incoming = IncomingFile.read(name, bytes, uploading.maxMegabytes())) {
            return Optional.of(uploading.upload(
                    Viewer.visitor(),
                    new NewFile(incoming, "messages " + message.from(), "twilio " + message.id() + " " + place)));
        }
    }
}
