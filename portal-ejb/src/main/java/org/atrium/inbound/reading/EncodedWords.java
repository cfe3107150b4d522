package org.atrium.inbound.reading;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes the words of a header (RFC 2047), also those that are not written as they should be: with blanks inside,
 * within quotes, without padding, or with a character cut in two between two words.
 */
final class EncodedWords {

    private EncodedWords() {}

    static String decode(String text) {
        if (!text.contains("=?")) {
            return text;
        }
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = text.indexOf("=?", at);
            if (start < 0) {
                break;
            }
            Piece word = wordAt(text, start);
            if (word == null) {
                pieces.add(Piece.plain(text.substring(at, start + 2)));
                at = start + 2;
            } else {
                pieces.add(Piece.plain(text.substring(at, start)));
                pieces.add(word);
                at = word.end();
            }
        }
        pieces.add(Piece.plain(text.substring(at)));
        return join(pieces);
    }

    private static Piece wordAt(String text, int start) {
        int charsetEnd = text.indexOf('?', start + 2);
        if (charsetEnd < 0 || charsetEnd + 2 >= text.length() || text.charAt(charsetEnd + 2) != '?') {
            return null;
        }
        String charset = text.substring(start + 2, charsetEnd);
        char encoding = Character.toLowerCase(text.charAt(charsetEnd + 1));
        int end = text.indexOf("?=", charsetEnd + 3);
        if (charset.length() > 60 || end < 0 || encoding != 'q' && encoding != 'b') {
            return null;
        }
        String content = text.substring(charsetEnd + 3, end);
        int language = charset.indexOf('*');
        return new Piece(
                "",
                language < 0 ? charset : charset.substring(0, language),
                encoding == 'q' ? fromQ(content) : TransferDecoding.base64(content),
                end + 2);
    }

    /** Words of one charset beside each other are decoded together; white space between two words is none. */
    private static String join(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = null;
        StringBuilder between = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.charset() == null) {
                between.append(piece.text());
                continue;
            }
            boolean adjacent = charset != null && between.toString().isBlank();
            if (!adjacent || !charset.equalsIgnoreCase(piece.charset())) {
                flush(text, bytes, charset);
                text.append(adjacent ? "" : between);
            }
            charset = piece.charset();
            between.setLength(0);
            bytes.writeBytes(piece.bytes());
        }
        flush(text, bytes, charset);
        return text.append(between).toString();
    }

    private static void flush(StringBuilder text, ByteArrayOutputStream bytes, String charset) {
        if (charset != null) {
            text.append(MailCharsets.decode(bytes.toByteArray(), charset));
            bytes.reset();
        }
    }

    private static byte[] fromQ(String content) {
        return TransferDecoding.hexAfter('=', content.replace('_', ' '));
    }

    /** @param charset null for text that stands for itself */
    private record Piece(String text, String charset, byte[] bytes, int end) {

        static Piece plain(String text) {
            return new Piece(text, null, new byte[0], 0);
        }
    }
}
