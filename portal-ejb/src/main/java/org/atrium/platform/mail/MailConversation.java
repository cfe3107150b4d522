package org.atrium.platform.mail;

import java.util.stream.Collectors;

/**
 * A group of mails about one ticket, return or thread, which mail programs show as a conversation.
 *
 * @param name the same for all of them, such as {@code ticket/T-1001}
 * @param participant account of its reader, who goes on with the conversation by answering; null if nobody does
 */
public record MailConversation(String name, Long participant) {

    /** The kind of those about a ticket whose answers are internal notes: nothing that is sent to them reaches a customer. */
    public static final String NOTE = "note";

    /** What a mail belongs to that somebody's ticket, return or thread is told about by. */
    public static MailConversation about(String kind, String number) {
        return new MailConversation(kind + "/" + number, null);
    }

    /** The same for the mail of one reader. */
    public MailConversation readBy(long account) {
        return new MailConversation(name, account);
    }

    /** Whether everybody reads what is answered. */
    boolean isPublic() {
        return name.startsWith("thread/");
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
