package org.atrium.inbound.reading;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atrium.platform.text.LineEndings;
import org.atrium.platform.text.VisibleText;

/**
 * Reads reports that a mail did not arrive: those of RFC 3464, those with several parts of status or one that is none,
 * and those that say it in plain words alone.
 */
final class DeliveryReports {

    private static final Pattern STATUS = Pattern.compile("(?<![0-9.])[245]\\.[0-9]{1,3}\\.[0-9]{1,3}(?![0-9.])");
    private static final Pattern REPLY_CODE = Pattern.compile("(?<![0-9])([45])[0-9]{2}[ -]");
    private static final Pattern ADDRESS = Pattern.compile("<([^<>\\s@]{1,64}@[^<>\\s@]{1,255})>");

    /** Full mailboxes and what says too much at once pass, whatever the first digit of the status says. */
    private static final List<String> PASSING = List.of("2.2", "3.1", "7.4");

    private static final List<String> ORIGINALS = List.of(
            "--- below this line is a copy",
            "this is a copy of the message",
            "--- the header of the original",
            "--- this is a copy of",
            "\nreceived: ",
            "\nreturn-path: ",
            "\nmessage-id: ");

    private static final int MAX_PARAGRAPHS = 10;
    private static final int MAX_RECIPIENTS = 1_000;
    private static final int MAX_DIAGNOSTIC = 500;
    private static final int MAX_TEXT = 50_000;

    private static final List<String> SUBJECTS = List.of(
            "undelivered mail",
            "undeliverable",
            "returned mail",
            "mail delivery failed",
            "delivery status notification",
            "delivery failure",
            "failure notice",
            "mail delivery failure",
            "mail system error",
            "delivery notification",
            "unzustellbar",
            "non remis",
            "niedostarczona",
            "недоставленное",
            "系统退信");

    private final Map<String, FailedRecipient> failed = new LinkedHashMap<>();
    private final Set<String> bystanders = new HashSet<>();
    private Optional<String> messageId = Optional.empty();
    private boolean reported;

    private DeliveryReports() {}

    static Optional<DeliveryReport> read(MimePart mail, boolean fromMailSystem) {
        DeliveryReports reader = new DeliveryReports();
        boolean isReport = mail.type().equals("multipart/report")
                && !mail.parameter("report-type").equalsIgnoreCase("disposition-notification");
        if (isReport || fromMailSystem) {
            reader.readParts(mail);
        }
        boolean inWords = fromMailSystem && isSubjectOfFailure(mail.headers().text("Subject"));
        if ((isReport || inWords) && reader.failed.isEmpty() && !reader.reported) {
            reader.excludeParties(mail.headers());
            reader.readWords(mail);
        }
        return isReport || reader.reported || inWords && !reader.failed.isEmpty()
                ? Optional.of(new DeliveryReport(List.copyOf(reader.failed.values()), reader.messageId))
                : Optional.empty();
    }

    private void readParts(MimePart part) {
        part.parts().forEach(this::readParts);
        switch (part.type()) {
            case "message/delivery-status", "message/global-delivery-status" -> readStatus(text(part));
            case "message/rfc822", "text/rfc822-headers", "message/global", "message/rfc822-headers" ->
                messageId = messageId.or(() -> idOf(text(part)));
            default -> {
                // The words for people are read only if nothing else says it.
            }
        }
    }

    /** Paragraphs of fields: the first is of the mail, each other of a recipient. */
    private void readStatus(String status) {
        for (String paragraph : status.split("\n[ \t]*\n")) {
            MailHeaders fields = fields(paragraph);
            Optional<String> recipient = fields.first("Final-Recipient").or(() -> fields.first("Original-Recipient"));
            messageId = messageId
                    .or(() -> fields.ids("X-Original-Message-ID").stream().findFirst())
                    .or(() -> fields.ids("Original-Message-ID").stream().findFirst());
            if (recipient.isPresent()) {
                reported = true;
                addRecipient(address(recipient.get()), fields);
            }
        }
    }

    private void addRecipient(String address, MailHeaders fields) {
        String action = fields.token("Action");
        String diagnostic = fields.text("Diagnostic-Code");
        String status = status(fields.token("Status"))
                .orElseGet(() -> status(diagnostic).orElse(""));
        // What is delayed may still arrive.
        boolean isFailure = action.startsWith("failed") || action.isEmpty() && !status.startsWith("2");
        if (isFailure && address.contains("@")) {
            add(address, isHard(status, diagnostic), status, diagnostic);
        }
    }

    /** The original's headers say its id; what it calls its recipients is not needed. */
    private static Optional<String> idOf(String original) {
        int end = original.indexOf("\n\n");
        return fields(end < 0 ? original : original.substring(0, end)).ids("Message-ID").stream()
                .findFirst();
    }

    /** Whoever writes or gets the report is named in it too. */
    private void excludeParties(MailHeaders headers) {
        Stream.of("From", "To", "Cc", "Reply-To", "Sender", "Return-Path")
                .flatMap(name -> AddressList.read(headers.all(name)).stream())
                .forEach(party -> bystanders.add(TextRules.lower(party.address())));
    }

    private void readWords(MimePart part) {
        part.parts().forEach(this::readWords);
        if (part.isTextAlone() || part.type().equals("message/delivery-status")) {
            String words = text(part);
            int original = startOfOriginal(words);
            String report = original < 0 ? words : words.substring(0, original);
            String status = status(report).orElse("");
            addressesIn(report).stream()
                    .filter(address -> !bystanders.contains(TextRules.lower(address)))
                    .forEach(address -> add(address, isHard(status, report), status, ""));
            if (original >= 0) {
                messageId =
                        messageId.or(() -> Stream.of(words.substring(original).split("\n\n", MAX_PARAGRAPHS))
                                .flatMap(paragraph -> fields(paragraph).ids("Message-ID").stream())
                                .findFirst());
            }
        }
    }

    /** Those in angle brackets, else those alone in their lines. */
    private static List<String> addressesIn(String report) {
        List<String> bracketed = ADDRESS.matcher(report)
                .results()
                .map(found -> found.group(1))
                .limit(MAX_RECIPIENTS)
                .toList();
        return bracketed.isEmpty()
                ? report.lines()
                        .map(String::strip)
                        .filter(line -> ADDRESS.matcher("<" + line + ">").matches())
                        .limit(MAX_RECIPIENTS)
                        .toList()
                : bracketed;
    }

    /** Where the copy of the mail, or its headers, begins. */
    private static int startOfOriginal(String words) {
        String lower = TextRules.lower(words);
        return ORIGINALS.stream()
                .mapToInt(lower::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    private void add(String address, boolean hard, String status, String diagnostic) {
        if (failed.size() < MAX_RECIPIENTS) {
            failed.merge(
                    TextRules.lower(address),
                    new FailedRecipient(
                            TextRules.storable(address), hard, status, VisibleText.cut(diagnostic, MAX_DIAGNOSTIC)),
                    (first, second) -> first.hard() ? first : second);
        }
    }

    private static boolean isHard(String status, String diagnostic) {
        if (!status.isEmpty()) {
            return status.startsWith("5") && PASSING.stream().noneMatch(status.substring(2)::equals);
        }
        Matcher code = REPLY_CODE.matcher(diagnostic);
        return code.find() && code.group(1).equals("5");
    }

    private static Optional<String> status(String text) {
        Matcher found = STATUS.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** Behind the type of address, without brackets. */
    private static String address(String recipient) {
        String address = recipient.substring(recipient.indexOf(';') + 1).strip();
        return address.replace("<", "").replace(">", "").strip();
    }

    private static boolean isSubjectOfFailure(String subject) {
        String lower = TextRules.lower(subject);
        return SUBJECTS.stream().anyMatch(lower::contains);
    }

    private static MailHeaders fields(String paragraph) {
        MailHeaders fields = new MailHeaders();
        String name = null;
        StringBuilder value = new StringBuilder();
        for (String line : paragraph.split("\n")) {
            int colon = line.indexOf(':');
            if (!line.isEmpty() && Character.isWhitespace(line.charAt(0)) && name != null) {
                value.append(' ').append(line.strip());
            } else if (colon > 0) {
                if (name != null) {
                    fields.add(name, value.toString());
                }
                name = line.substring(0, colon);
                value = new StringBuilder(line.substring(colon + 1).strip());
            }
        }
        if (name != null) {
            fields.add(name, value.toString());
        }
        return fields;
    }

    private static String text(MimePart part) {
        byte[] bytes = part.content();
        return LineEndings.normalise(new String(bytes, 0, Math.min(bytes.length, MAX_TEXT), StandardCharsets.UTF_8));
    }
}
