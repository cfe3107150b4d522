package org.atrium.inbound.reading;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Outlook packs into {@code winmail.dat} for others of its kind (TNEF): the files of a mail, and its text where that
 * stands nowhere else. Read by ourselves, since it takes a hundred lines and the one kept library that knows it brings
 * megabytes of office formats. Text with marks (RTF) is left where it is: Outlook sends the same as plain text beside it.
 */
final class OutlookBundle {

    private static final int SIGNATURE = 0x223E9F78;
    private static final int MAX_FILES = 1_000;

    private static final int BODY = 0x0002800C;
    private static final int CODE_PAGE = 0x00069007;
    private static final int MESSAGE_PROPERTIES = 0x00069003;
    private static final int NEXT_FILE = 0x00069002;
    private static final int FILE_TITLE = 0x00018010;
    private static final int FILE_CONTENT = 0x0006800F;
    private static final int FILE_PROPERTIES = 0x00069005;

    private static final int TEXT = 0x1000;
    private static final int LONG_NAME = 0x3707;
    private static final int TYPE = 0x370E;
    private static final int CONTENT_ID = 0x3712;

    private final List<InboundAttachment> files = new ArrayList<>();
    private Charset letters = Charset.forName("windows-1252");
    private String text = "";
    private String name = "";
    private String type = "";
    private String contentId = "";
    private byte[] content;

    private OutlookBundle() {}

    /** Whether a file is one, by what it is called. */
    static boolean isOne(MimePart part) {
        return part.type().equals("application/ms-tnef")
                || part.type().equals("application/vnd.ms-tnef")
                || part.fileName().equalsIgnoreCase("winmail.dat");
    }

    /** What is in it; empty if it is none, or damaged: then it stays a file. */
    static Optional<OutlookBundle> open(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        OutlookBundle bundle = new OutlookBundle();
        try {
            if (in.getInt() != SIGNATURE) {
                return Optional.empty();
            }
            in.getShort();
            while (in.hasRemaining() && bundle.files.size() < MAX_FILES) {
                in.get();
                int attribute = in.getInt();
                bundle.read(attribute, part(in, in.getInt()));
                in.getShort();
            }
            bundle.endFile();
            return Optional.of(bundle);
        } catch (BufferUnderflowException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    List<InboundAttachment> files() {
        return files;
    }

    /** Its words as plain text, empty if it has none. */
    String text() {
        return text;
    }

    private void read(int attribute, ByteBuffer value) {
        switch (attribute) {
            case CODE_PAGE -> letters = codePage(value.getInt());
            case BODY -> text = text.isEmpty() ? string(value, letters) : text;
            case MESSAGE_PROPERTIES -> readProperties(value);
            case NEXT_FILE -> endFile();
            case FILE_TITLE -> name = name.isEmpty() ? string(value, letters) : name;
            case FILE_CONTENT -> content = bytes(value);
            case FILE_PROPERTIES -> readProperties(value);
            default -> {
                // What a calendar or Outlook itself wants to know.
            }
        }
    }

    private Charset codePage(int number) {
        String named = "windows-" + number;
        return Charset.isSupported(named) ? Charset.forName(named) : letters;
    }

    private void endFile() {
        if (content != null && content.length > 0) {
            files.add(new InboundAttachment(
                    AttachmentNames.plain(name),
                    type.isEmpty() ? "application/octet-stream" : type,
                    Optional.of(contentId).filter(id -> !id.isEmpty()),
                    !contentId.isEmpty(),
                    new MailContent(content)));
        }
        name = "";
        type = "";
        contentId = "";
        content = null;
    }

    private void readProperties(ByteBuffer in) {
        for (int left = in.getInt(); left > 0; left--) {
            int kind = in.getShort() & 0xFFFF;
            int property = in.getShort() & 0xFFFF;
            if (property >= 0x8000) {
                skipName(in);
            }
            int values = hasCount(kind) ? in.getInt() : 1;
            for (; values > 0; values--) {
                readValue(kind & 0xFFF, property, in);
            }
        }
    }

    private static void skipName(ByteBuffer in) {
        part(in, 16);
        if (in.getInt() == 0) {
            in.getInt();
        } else {
            paddedPart(in);
        }
    }

    /** Of what has any length, and of lists, the number comes first. */
    private static boolean hasCount(int kind) {
        return (kind & 0x1000) != 0 || hasLength(kind & 0xFFF);
    }

    private static boolean hasLength(int kind) {
        return kind == 0x0D || kind == 0x1E || kind == 0x1F || kind == 0x102;
    }

    private void readValue(int kind, int property, ByteBuffer in) {
        if (hasLength(kind)) {
            ByteBuffer value = paddedPart(in);
            if (kind == 0x1E || kind == 0x1F) {
                keep(property, string(value, kind == 0x1F ? StandardCharsets.UTF_16LE : letters));
            }
        } else {
            part(in, lengthOf(kind));
        }
    }

    private void keep(int property, String value) {
        switch (property) {
            case TEXT -> text = value;
            case LONG_NAME -> name = value;
            case TYPE ->
                type = HeaderParameters.of(value).isMimeType()
                        ? HeaderParameters.of(value).value()
                        : "";
            case CONTENT_ID ->
                contentId = value.replace("<", "").replace(">", "").strip();
            default -> {
                // Nothing that is shown.
            }
        }
    }

    private static int lengthOf(int kind) {
        return switch (kind) {
            case 0x00, 0x01, 0x02, 0x03, 0x04, 0x0A, 0x0B -> 4;
            case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
            case 0x48 -> 16;
            default -> throw new IllegalArgumentException("No kind of property: " + kind);
        };
    }

    private static ByteBuffer paddedPart(ByteBuffer in) {
        int length = in.getInt();
        ByteBuffer part = part(in, length);
        part(in, Math.min((4 - length % 4) % 4, in.remaining()));
        return part;
    }

    private static ByteBuffer part(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer part = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(in.position() + length);
        return part;
    }

    private static byte[] bytes(ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        return bytes;
    }

    /** Texts end with a zero. */
    private static String string(ByteBuffer part, Charset letters) {
        String all = new String(bytes(part), letters);
        int end = all.indexOf('\0');
        return end < 0 ? all : all.substring(0, end);
    }
}
