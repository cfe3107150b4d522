package org.atrium.inbound.reading;

import java.util.Collection;
import java.util.List;

/**
 * What a trusted server found of the author's domain ({@code Authentication-Results}, RFC 8601). Anybody can write such
 * a header: it counts only under the name of a server that is trusted, and of several only the topmost, because each
 * server writes above what it got.
 */
final class AuthenticationResults {

    /** What says neither: a server that could not ask just now has found nothing. */
    private static final List<String> UNDECIDED = List.of("none", "bestguess", "temperror");

    private AuthenticationResults() {}

    static DmarcResult dmarc(MailHeaders headers, Collection<String> trustedServers) {
        return headers.all("Authentication-Results").stream()
                .map(AuthenticationResults::withoutComments)
                .filter(value -> trustedServers.stream().anyMatch(server -> isBy(server, value)))
                .findFirst()
                .map(AuthenticationResults::result)
                .orElse(DmarcResult.NONE);
    }

    /** Its name may be followed by a version. */
    private static boolean isBy(String server, String value) {
        int end = value.indexOf(';');
        String name = end < 0 ? "" : value.substring(0, end).strip();
        int blank = name.indexOf(' ');
        return !server.isBlank() && TextRules.lower(server.strip()).equals(blank < 0 ? name : name.substring(0, blank));
    }

    /** Of several results the first that fails decides. */
    private static DmarcResult result(String value) {
        DmarcResult result = DmarcResult.NONE;
        for (String part : value.split(";")) {
            String method = part.strip().replace(" =", "=").replace("= ", "=");
            if (method.startsWith("dmarc=")) {
                String found = method.substring("dmarc=".length());
                if (found.startsWith("pass") && result == DmarcResult.NONE) {
                    result = DmarcResult.PASS;
                } else if (!found.startsWith("pass") && !UNDECIDED.stream().anyMatch(found::startsWith)) {
                    result = DmarcResult.FAIL;
                }
            }
        }
        return result;
    }

    /** In small letters, without what stands in round brackets: it could say anything. */
    private static String withoutComments(String header) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char at = header.charAt(i);
            quoted ^= at == '"' && depth == 0;
            depth += !quoted && at == '(' ? 1 : 0;
            // What is quoted is a name or a reason, never a result.
            if (depth == 0 && !quoted && at != '"') {
                plain.append(Character.isWhitespace(at) ? ' ' : Character.toLowerCase(at));
            }
            depth -= !quoted && at == ')' && depth > 0 ? 1 : 0;
        }
        return plain.toString();
    }
}
