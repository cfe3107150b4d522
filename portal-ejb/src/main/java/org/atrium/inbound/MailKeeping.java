package org.atrium.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.atrium.account.Viewer;
import org.atrium.file.FileTooLargeException;
import org.atrium.file.FileView;
import org.atrium.file.IncomingFile;
import org.atrium.file.NewFile;
import org.atrium.file.OwnUploads;
import org.atrium.file.UploadingFile;
import org.atrium.inbound.reading.InboundAttachment;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnsupportedTypeException;

/** Stores a mail and its files, outside of transactions. The same mail again is the same files. */
@ApplicationScoped
class MailKeeping {

    /** More than any door lets in. */
    private static final int MAX_MEGABYTES = 200;

    private static final String MAIL = "message/rfc822";

    /** Of hundreds of pictures that turn out to be none, each would take a second. */
    private static final int MAX_TRIED = 50;

    /** A picture in Markdown that is in the mail itself. */
    private static final Pattern IN_MAIL =
            Pattern.compile("!\\[((?:[^\\[\\]\\\\\\n]|\\\\.){0,500}+)]\\(cid:([^()\\[\\]\\s]{1,300}+)\\)");

    @Inject
    private UploadingFile uploading;

    @Inject
    private OwnUploads uploads;

    /** Stores the mail as it came, and its files where somebody is going to read them. */
    KeptMail keep(MailInHand mail, MailRoute route) {
        String file = whole(mail);
        return switch (route.way()) {
            case NEW_TICKET, CUSTOMER_REPLY, SUPPORT_ANSWER, SUPPORT_NOTE -> withFiles(mail, file, mail.words());
            case POST -> withFiles(mail, file, mail.ownWords());
            case REPEATED, AUTOMATIC, BOUNCE, SET_ASIDE -> new KeptMail(file, mail.words(), List.of(), List.of());
        };
    }

    private String whole(MailInHand mail) {
        try (IncomingFile raw = IncomingFile.read("message.eml", new ByteArrayInputStream(mail.raw()), MAX_MEGABYTES)) {
            return uploading
                    .keepWhole(raw, MAIL, "mail " + mail.key())
                    .map(FileView::id)
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeptMail withFiles(MailInHand mail, String file, String words) {
        int limit = uploads.limits().filesPerText();
        List<String> files = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        Map<String, FileView> byContentId = new HashMap<>();
        StringBuilder pictures = new StringBuilder();
        Set<String> folded = contentIds(mail.folded());
        folded.removeAll(contentIds(mail.words()));
        int place = 0;
        int tried = 0;
        for (InboundAttachment attachment : mail.content().attachments()) {
            place++;
            // Pictures of a signature, or of what is quoted, are no files of the message.
            if (attachment.contentId().filter(folded::contains).isPresent()) {
                continue;
            }
            boolean tries = files.size() < limit && tried++ < MAX_TRIED;
            Optional<FileView> stored = tries ? store(mail, attachment, place) : Optional.empty();
            stored.ifPresentOrElse(
                    view -> {
                        files.add(view.id());
                        pictures.append(view.picture() ? "![](" + view.path() + ")\n\n" : "");
                        attachment.contentId().ifPresent(id -> byContentId.put(id, view));
                    },
                    () -> leftOut.add(attachment.name().isEmpty() ? attachment.type() : attachment.name()));
        }
        String body = words.isBlank() ? pictures.toString().strip() : withPictures(words, byContentId);
        return new KeptMail(file, body, files, leftOut);
    }

    private static Set<String> contentIds(String markdown) {
        return IN_MAIL.matcher(markdown)
                .results()
                .map(found -> decoded(found.group(2)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Optional<FileView> store(MailInHand mail, InboundAttachment attachment, int place) {
        try (IncomingFile incoming = IncomingFile.read(
                attachment.name(), attachment.content().open(), uploads.limits().fileMegabytes())) {
            return Optional.of(uploading.upload(
                    Viewer.visitor(),
                    new NewFile(
                            incoming,
                            "mail " + mail.sender(),
                            "mail " + mail.key() + " " + place + " " + incoming.hash())));
        } catch (FileTooLargeException | UnsupportedTypeException | InvalidInputException refused) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is no picture is a file beside the words. */
    private static String withPictures(String markdown, Map<String, FileView> byContentId) {
        return IN_MAIL.matcher(markdown)
                .replaceAll(
                        found -> Matcher.quoteReplacement(picture(found, byContentId.get(decoded(found.group(2))))));
    }

    private static String picture(MatchResult found, FileView file) {
        return file != null && file.picture() ? "![" + found.group(1) + "](" + file.path() + ")" : found.group(1);
    }

    private static String decoded(String contentId) {
        try {
            return URLDecoder.decode(contentId.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return contentId;
        }
    }
}
