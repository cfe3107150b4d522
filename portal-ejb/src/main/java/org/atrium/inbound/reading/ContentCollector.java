package org.atrium.inbound.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.atrium.platform.text.LineEndings;
import org.atrium.platform.text.VisibleText;

/**
 * Parts the text of a mail from its files: of alternatives the plain text if it says anything, else the HTML; what is
 * written between pictures one after the other; mails within the mail, and all else, as attachments.
 */
final class ContentCollector {

    /** More text is not read: it is in the original. */
    private static final int MAX_TEXT = 200_000;

    /** HTML has more marks than words. */
    private static final int MAX_HTML = 500_000;

    private static final Set<String> SEALS =
            Set.of("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature");

    private final List<MailLine> lines = new ArrayList<>();
    private final List<InboundAttachment> attachments = new ArrayList<>();
    private final Set<MailDefect> defects = EnumSet.noneOf(MailDefect.class);
    private Optional<CalendarInvitation> invitation = Optional.empty();
    private final Map<MimePart, Boolean> visible = new IdentityHashMap<>();
    private int room = MAX_TEXT;
    private int htmlRoom = MAX_HTML;

    static ContentCollector collect(MimePart mail) {
        ContentCollector collector = new ContentCollector();
        collector.add(mail, true);
        return collector;
    }

    List<MailLine> lines() {
        return lines;
    }

    List<InboundAttachment> attachments() {
        return attachments;
    }

    Optional<CalendarInvitation> invitation() {
        return invitation;
    }

    Set<MailDefect> defects() {
        return defects;
    }

    /** @param shown whether its text belongs to the body; else only its files are wanted */
    private void add(MimePart part, boolean shown) {
        if (!part.isMultipart() || part.isTextAlone()) {
            addLeaf(part, shown);
        } else if (part.type().equals("multipart/alternative")) {
            addAlternatives(part, shown);
        } else {
            part.parts().forEach(child -> add(child, shown));
        }
    }

    private void addAlternatives(MimePart part, boolean shown) {
        Optional<MimePart> chosen = part.parts().stream()
                .filter(child -> says(child, "text/plain"))
                .findFirst()
                .or(() -> part.parts().stream()
                        .filter(child -> says(child, "text/html"))
                        .reduce((first, last) -> last));
        part.parts().stream()
                .filter(child -> !isOtherText(child))
                .forEach(child ->
                        add(child, shown && chosen.filter(child::equals).isPresent()));
    }

    /** The same words in a form that is of no use here. */
    private static boolean isOtherText(MimePart part) {
        return part.type().startsWith("text/")
                && !part.isText()
                && !part.type().equals("text/calendar")
                && part.fileName().isEmpty();
    }

    /** Whether there is text of a type in it, other than of files, that shows anything. */
    private boolean says(MimePart part, String type) {
        if (part.isMultipart()) {
            return part.parts().stream().anyMatch(child -> says(child, type));
        }
        return part.type().equals(type)
                && !part.isAttachment()
                && visible.computeIfAbsent(part, ContentCollector::isVisible);
    }

    private static boolean isVisible(MimePart part) {
        return part.type().equals("text/html")
                ? HtmlToMarkdown.convert(text(part, MAX_HTML), 1_000).stream()
                        .anyMatch(line -> VisibleText.isVisible(line.text()))
                : VisibleText.isVisible(text(part, MAX_TEXT));
    }

    private void addLeaf(MimePart part, boolean shown) {
        if (part.isTextAlone() && !part.isAttachment()) {
            if (shown) {
                addText(part);
            }
        } else if (part.type().equals("message/delivery-status") || SEALS.contains(part.type())) {
            // Read for what it says of delivery, or good for the original alone.
            return;
        } else {
            addCalendar(part);
            addFile(part);
        }
    }

    private void addText(MimePart part) {
        boolean html = part.type().equals("text/html");
        int most = html ? htmlRoom : room;
        if (room <= 0 || most <= 0) {
            defects.add(MailDefect.TEXT_CUT);
            return;
        }
        String text = text(part, most + 1);
        if (text.length() > most) {
            defects.add(MailDefect.TEXT_CUT);
            text = VisibleText.cut(text, most);
        }
        List<MailLine> read = html ? HtmlToMarkdown.convert(text, room) : plain(part, text);
        htmlRoom -= html ? text.length() : 0;
        room -= read.stream().mapToInt(line -> line.text().length() + 1).sum();
        if (room <= 0) {
            defects.add(MailDefect.TEXT_CUT);
        }
        if (!lines.isEmpty()) {
            lines.add(MailLine.plain(""));
        }
        lines.addAll(read);
    }

    private List<MailLine> plain(MimePart part, String text) {
        UuencodedFiles.TextWithFiles parted = UuencodedFiles.extract(text);
        attachments.addAll(parted.files());
        boolean flowed = part.parameter("format").equalsIgnoreCase("flowed");
        String joined = flowed
                ? FlowedText.join(parted.text(), part.parameter("delsp").equalsIgnoreCase("yes"))
                : parted.text();
        return InlinePictures.inText(joined).lines().map(MailLine::plain).toList();
    }

    private void addCalendar(MimePart part) {
        if (invitation.isEmpty()
                && (part.type().equals("text/calendar") || part.type().equals("application/ics"))) {
            invitation = CalendarParts.read(text(part, MAX_TEXT), part.parameter("method"));
        }
    }

    private void addFile(MimePart part) {
        boolean empty = part.content().length == 0 && part.fileName().isEmpty();
        if (!empty) {
            attachments.add(new InboundAttachment(
                    part.fileName().isEmpty() ? nameOf(part) : part.fileName(),
                    part.type(),
                    Optional.of(part.contentId()).filter(id -> !id.isEmpty()),
                    part.isInline() || !part.contentId().isEmpty() && !part.isAttachment(),
                    new MailContent(part.content())));
        }
    }

    /** A mail within a mail is called by its subject. */
    private static String nameOf(MimePart part) {
        return switch (part.type()) {
            case "message/rfc822" -> {
                String subject =
                        MimeParser.parse(part.content()).mail().headers().text("Subject");
                yield subject.isBlank() ? "message.eml" : AttachmentNames.plain(subject.replace('/', ' ') + ".eml");
            }
            case "text/calendar" -> "invite.ics";
            case "text/rfc822-headers" -> "headers.txt";
            default -> "";
        };
    }

    private static String text(MimePart part, int most) {
        byte[] content = part.content();
        // No character is more than four bytes.
        int length = (int) Math.min(content.length, most * 4L);
        return TextRules.storable(
                LineEndings.normalise(MailCharsets.decode(content, length, part.parameter("charset"))));
    }

    /** Outlook names the pictures of a text in square brackets. */
    private static final class InlinePictures {

        private static final String START = "[cid:";

        private InlinePictures() {}

        static String inText(String text) {
            int at = text.indexOf(START);
            if (at < 0) {
                return text;
            }
            StringBuilder shown = new StringBuilder();
            int from = 0;
            while (at >= 0) {
                int end = text.indexOf(']', at);
                if (end < 0) {
                    break;
                }
                String id = text.substring(at + START.length(), end);
                if (id.chars().noneMatch(Character::isWhitespace)) {
                    shown.append(text, from, at)
                            .append("![](cid:")
                            .append(MarkdownEscapes.encoded(id))
                            .append(')');
                    from = end + 1;
                }
                at = text.indexOf(START, end);
            }
            return shown.append(text.substring(from)).toString();
        }
    }
}
