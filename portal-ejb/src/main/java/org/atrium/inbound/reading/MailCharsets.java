package org.atrium.inbound.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Reads bytes as text: by the charset they are declared in if it fits, else by what they look like. */
final class MailCharsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** What is declared, and what is meant: a larger set that has all of the declared one, or another name of it. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "utf-8"),
            Map.entry("ascii", "utf-8"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("x-gbk", "gb18030"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
            Map.entry("big5", "big5-hkscs"),
            Map.entry("iso-8859-8-i", "iso-8859-8"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("cp-850", "ibm850"),
            Map.entry("utf8", "utf-8"),
            Map.entry("utf-8-strict", "utf-8"),
            Map.entry("unicode-1-1-utf-8", "utf-8"));

    /** What the detector may be sure of, of a hundred, to be believed. */
    private static final int SURE = 30;

    /** So much tells what it is. */
    private static final int SAMPLE = 16_000;

    private MailCharsets() {}

    static String decode(byte[] bytes, String declared) {
        return decode(bytes, bytes.length, declared);
    }

    /** @param declared empty for none */
    static String decode(byte[] bytes, int length, String declared) {
        Optional<Charset> named = find(declared);
        Optional<String> utf8 = strictly(bytes, length, StandardCharsets.UTF_8);
        if (isAscii(bytes, length) && named.filter(MailCharsets::isSevenBit).isEmpty()) {
            return utf8.orElseThrow();
        }
        if (utf8.isPresent() && named.map(MailCharsets::isSingleByte).orElse(true)) {
            return withoutMark(utf8.get());
        }
        return named.flatMap(charset -> strictly(bytes, length, charset))
                .or(() -> utf8)
                .map(MailCharsets::withoutMark)
                .orElseGet(() -> detect(bytes, length, named));
    }

    /** Bytes of which nothing is declared. */
    static String guess(byte[] bytes, int length) {
        return decode(bytes, length, "");
    }

    static Optional<Charset> find(String declared) {
        String name = TextRules.lower(declared).strip().replace("\"", "").replace("'", "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return named(MEANT.getOrDefault(name, name)).or(() -> named(name.replace("_", "-")));
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, int length, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Text in UTF-8 is hardly ever by chance: one that is declared to be in a set of single bytes is declared wrongly. */
    private static boolean isSingleByte(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() <= 1 && !isSevenBit(charset);
    }

    private static boolean isSevenBit(Charset charset) {
        String name = TextRules.lower(charset.name());
        return name.contains("2022") || name.startsWith("utf-7") || name.startsWith("utf-16");
    }

    private static boolean isAscii(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** A text that is broken in the charset it names is still most likely in that one, but for a few bytes. */
    private static String detect(byte[] bytes, int length, Optional<Charset> named) {
        return named.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .or(() -> detected(Arrays.copyOf(bytes, Math.min(length, SAMPLE))))
                .map(charset -> new String(bytes, 0, length, charset))
                .orElseGet(() -> new String(bytes, 0, length, WESTERN));
    }

    private static Optional<Charset> detected(byte[] sample) {
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        return Optional.ofNullable(match)
                .filter(found -> found.getConfidence() >= SURE)
                .flatMap(found -> find(found.getName()));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
