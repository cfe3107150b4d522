package org.atrium.platform.mail;

import java.util.stream.Collectors;

/**
 * What mails are about that belong together, such as all of one ticket: mail programs show them as one conversation.
 *
 * @param name the same for all of them, such as {@code ticket/T-1001}
 * @param opens whether this is the mail that all others answer
 */
public record Conversation(String name, boolean opens) {

    /** What a mail belongs to that somebody's ticket, return or thread is told about by. */
    public static Conversation about(String kind, String number) {
        return new Conversation(kind + "/" + number, false);
    }

    /** The same for the first mail of all. */
    public Conversation opened() {
        return new Conversation(name, true);
    }

    /** Its name where only letters, digits and dashes may stand. */
    String plainName() {
        return name.codePoints()
                .mapToObj(character ->
                        isPlain(character) ? Character.toString(character) : "." + Integer.toHexString(character) + ".")
                .collect(Collectors.joining());
    }

    private static boolean isPlain(int character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || character == '-');
    }
}
