package org.atrium.inbound.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Parses the structure of a mail with mime4j, as far as it can be followed. Mails within a mail stay bytes. What is more
 * than a mail needs ends the parsing, with what was read until then.
 */
final class MimeParser {

    private static final int MAX_PARTS = 1_000;
    private static final int MAX_DEPTH = 30;
    private static final int MAX_HEADERS = 2_000;
    private static final int MAX_HEADER = 1_000_000;
    private static final int MAX_PREAMBLE = 1_000_000;

    private final Set<MailDefect> defects = EnumSet.noneOf(MailDefect.class);
    private final Deque<MimePart> open = new ArrayDeque<>();
    private final MimePart mail = new MimePart();
    private int parts;
    private int headers;

    private MimeParser() {}

    /**
     * Where a line that is no header swallows the text, the text begins with it; elsewhere it is passed over, as is a header
     * that is longer than any is read.
     */
    static ParsedMail parse(byte[] raw) {
        ParsedMail parsed = parse(MailBeginning.open(raw));
        if (parsed.isEmpty() && parsed.defects().contains(MailDefect.BROKEN_STRUCTURE)) {
            parsed = parse(MailBeginning.openWithoutLong(raw, MAX_HEADER));
            parsed.defects().add(MailDefect.BROKEN_STRUCTURE);
        }
        return parsed.isEmpty() ? parse(MailBeginning.openWithText(raw)) : parsed;
    }

    private static ParsedMail parse(InputStream raw) {
        MimeParser parser = new MimeParser();
        parser.readAll(raw);
        return new ParsedMail(parser.mail, parser.defects);
    }

    private void readAll(InputStream raw) {
        MimeTokenStream tokens = new MimeTokenStream(
                new MimeConfig.Builder()
                        .setMaxLineLen(-1)
                        .setMaxHeaderLen(MAX_HEADER)
                        .setMaxHeaderCount(MAX_HEADERS)
                        .setMaxContentLen(-1)
                        .build(),
                new PartDescriptor());
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        open.push(mail);
        try {
            tokens.parse(raw);
            EntityState state = tokens.getState();
            while (state != EntityState.T_END_OF_STREAM && defects.isEmpty()) {
                read(state, tokens);
                state = tokens.next();
            }
        } catch (MimeException | IOException broken) {
            defects.add(headers >= MAX_HEADERS ? MailDefect.TOO_MANY_HEADERS : MailDefect.BROKEN_STRUCTURE);
        }
    }

    private void read(EntityState state, MimeTokenStream tokens) throws IOException {
        switch (state) {
            case T_START_BODYPART -> beginPart();
            case T_END_BODYPART -> open.pop();
            case T_START_HEADER -> headers = 0;
            case T_FIELD -> addField(tokens.getField());
            case T_END_HEADER -> open.peek().describe(parentType());
            case T_START_MULTIPART -> beginParts();
            case T_BODY -> open.peek().addContent(content(tokens));
            case T_PREAMBLE -> open.peek().addContent(tokens.getInputStream().readNBytes(MAX_PREAMBLE));
            default -> {
                // What is behind the parts says nothing.
            }
        }
    }

    private void beginPart() {
        MimePart part = new MimePart();
        if (++parts > MAX_PARTS) {
            defects.add(MailDefect.TOO_MANY_PARTS);
        } else {
            open.peek().parts().add(part);
        }
        open.push(part);
    }

    private void beginParts() {
        if (open.size() > MAX_DEPTH) {
            defects.add(MailDefect.TOO_DEEP);
        }
        open.peek().beginParts();
    }

    private void addField(Field field) {
        headers++;
        open.peek().headers().add(field.getName(), MailHeaders.valueOf(field));
    }

    private String parentType() {
        MimePart[] innermost = open.stream().limit(2).toArray(MimePart[]::new);
        return innermost.length < 2 ? "" : innermost[1].type();
    }

    private static byte[] content(MimeTokenStream tokens) throws IOException {
        try (InputStream decoded = tokens.getDecodedInputStream()) {
            return decoded.readAllBytes();
        }
    }

    /** @param mail with all that could be read */
    record ParsedMail(MimePart mail, Set<MailDefect> defects) {

        private boolean isEmpty() {
            return !mail.isMultipart() && mail.content().length == 0;
        }
    }
}
