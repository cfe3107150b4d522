package org.atrium.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.platform.ids.SignedTokens;
import org.atrium.platform.settings.Setting;

/**
 * Links by which people without an account load files of what they may read by the link of a mail, or by the mail itself.
 * The token says which file, for whom and until when; whether that person may read it is asked each time, as of anybody. That
 * of a page ends soon, because the page makes it anew; that of a mail lasts as long as people look for it there.
 */
@ApplicationScoped
public class FileLinks {

    private static final String PURPOSE = "file";

    /** The same link all day, so that a browser keeps what it has loaded. */
    private static final int DAYS = 2;

    private static final int DAYS_OF_MAIL = 180;

    private static final Pattern TOKEN =
            Pattern.compile("(?<file>[0-9a-f]{32})\\.(?<reader>[0-9]{1,18})\\.(?<until>[0-9]{1,12})");

    private static final Pattern IN_HTML = Pattern.compile("(?<=(?:src|href)=\"/files/)([0-9a-f]{32})(?=[\"#])");

    /** Where a text leads to a file, as a picture or a link, in Markdown or HTML. */
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<=[\\s(<\"'])/files/([0-9a-f]{32})(?:#[0-9]{1,5}x[0-9]{1,5})?(?=[\\s)>\"'])");

    @Inject
    private SignedTokens tokens;

    @Inject
    private Clock clock;

    /** Files as somebody sees them who cannot sign in. */
    public List<FileView> readBy(AccountId reader, Collection<FileView> files) {
        return files.stream()
                .map(file -> file.withToken(token(file.id(), reader)))
                .toList();
    }

    /** The HTML of a text as somebody sees it who cannot sign in: files in it are loaded by links of their own. */
    public String readBy(AccountId reader, String html) {
        return IN_HTML.matcher(html)
                .replaceAll(file -> Matcher.quoteReplacement(file.group() + "?token=" + token(file.group(), reader)));
    }

    /** The Markdown of a text as it is mailed to somebody: files in it, pictures too, are links that work without an account. */
    public String mailedTo(AccountId reader, String markdown) {
        return IN_TEXT.matcher(markdown)
                .replaceAll(file -> Matcher.quoteReplacement(mailedAddress(reader, file.group(1))));
    }

    /** Where somebody loads a file from that a mail to them names. */
    public String mailedAddress(AccountId reader, String file) {
        return Setting.BASE_URL.address() + "/files/" + file + "?token=" + token(file, reader, DAYS_OF_MAIL);
    }

    private String token(String file, AccountId reader) {
        return token(file, reader, DAYS);
    }

    private String token(String file, AccountId reader, int days) {
        long until = clock.instant()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(days, ChronoUnit.DAYS)
                .getEpochSecond();
        return tokens.sign(PURPOSE, file + "." + reader.value() + "." + until);
    }

    /** For whom a token opens a file; empty if it is none of ours, of another file, or has expired. */
    Optional<Viewer> reader(FileId file, String token) {
        return tokens.read(PURPOSE, token)
                .map(TOKEN::matcher)
                .filter(found -> found.matches()
                        && found.group("file").equals(file.value())
                        && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(found.group("until")))))
                .map(found -> new Viewer(new AccountId(Long.parseLong(found.group("reader"))), Set.of(Role.CUSTOMER)));
    }
}
