package org.atrium.inbound.reading;

import java.util.Locale;
import java.util.Optional;
import org.atrium.platform.text.VisibleText;

/** Reads what a calendar part is about (RFC 5545): its method, and title and time of its first entry. */
final class CalendarParts {

    private static final int MAX_LINES = 10_000;
    private static final int MAX_SUMMARY = 300;

    private CalendarParts() {}

    static Optional<CalendarInvitation> read(String calendar, String declaredMethod) {
        if (!calendar.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            return Optional.empty();
        }
        String method = declaredMethod;
        String summary = "";
        boolean inEvent = false;
        CalendarTime start = null;
        CalendarTime end = null;
        // A line that begins with a blank goes on from the one before.
        String unfolded = calendar.replace("\n ", "").replace("\n\t", "");
        for (String line : unfolded.split("\n", MAX_LINES)) {
            if (isProperty(line, "METHOD") && method.isEmpty()) {
                method = value(line);
            } else if (isProperty(line, "SUMMARY") && summary.isEmpty()) {
                summary = unescape(value(line));
            } else if (isProperty(line, "BEGIN")) {
                inEvent |= value(line).equalsIgnoreCase("VEVENT");
            } else if (inEvent && isProperty(line, "DTSTART") && start == null) {
                start = CalendarTime.read(line, value(line)).orElse(null);
            } else if (inEvent && isProperty(line, "DTEND") && end == null) {
                end = CalendarTime.read(line, value(line)).orElse(null);
            }
        }
        return Optional.of(new CalendarInvitation(
                method.toUpperCase(Locale.ROOT),
                VisibleText.cut(MailHeaders.oneLine(summary), MAX_SUMMARY),
                start == null ? "" : start.until(end)));
    }

    private static boolean isProperty(String line, String name) {
        return line.regionMatches(true, 0, name, 0, name.length())
                && line.length() > name.length()
                && (line.charAt(name.length()) == ':' || line.charAt(name.length()) == ';');
    }

    /** Behind the first colon that is not within a quoted parameter. */
    private static String value(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == ':' && !quoted) {
                return line.substring(i + 1).strip();
            }
        }
        return "";
    }

    private static String unescape(String value) {
        return value.replace("\\n", " ")
                .replace("\\N", " ")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\");
    }
}
