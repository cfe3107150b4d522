package org.atrium.inbound.reading;

import org.atrium.platform.text.VisibleText;

/** Names of files as texts: whatever a mail calls a file, no folder, control or turn of direction is left in it. */
final class AttachmentNames {

    private static final int MAX = 200;
    private static final int MAX_ENDING = 20;

    private AttachmentNames() {}

    static String plain(String named) {
        String line = MailHeaders.oneLine(named);
        String name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1)
                .strip();
        return name.chars().allMatch(sign -> sign == '.') ? "" : cut(name);
    }

    /** A long name keeps its ending. */
    private static String cut(String name) {
        if (name.length() <= MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= MAX_ENDING ? name.substring(dot) : "";
        return VisibleText.cut(name, MAX - ending.length()) + ending;
    }
}
