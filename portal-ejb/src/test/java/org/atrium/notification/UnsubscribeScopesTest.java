package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link of a mail says it ends. */
class UnsubscribeScopesTest {

    @Test
    void everyScopeHasACodeOfItsOwn() {
        List<MailScope> scopes = Stream.concat(
                        Stream.of(NotificationKind.values()).map(MailScope::of),
                        Stream.of(MailScope.ALL, MailScope.repliesIn(new ThreadId(42))))
                .toList();
        assertThat(scopes)
                .allSatisfy(scope -> assertThat(MailScope.read(scope.code())).contains(scope));
        assertThat(scopes).extracting(MailScope::code).doesNotHaveDuplicates().contains("", "t42");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "t", "42", "t4x", "REPLY", "t9999999999999999999"})
    void otherCodesAreNone(String code) {
        assertThat(MailScope.read(code)).isEmpty();
    }

    /** Links of mails that were sent under former names of kinds end the same mails. */
    @ParameterizedTest
    @CsvSource({"reply, ANSWER", "digest, FURTHER_ANSWERS", "support, SUPPORT", "copy, COPY"})
    void formerCodesStayWhatTheyWere(String code, NotificationKind kind) {
        assertThat(MailScope.read(code)).contains(MailScope.of(kind));
    }

    /** Whoever adds a mail says of which kind it is, or nobody can end it without ending all. */
    @Test
    void everyMailHasAKind() {
        List<String> mails = Texts.in("en").keys("notification.mail.").stream()
                .filter(key -> key.endsWith(".subject"))
                .map(key -> key.substring("notification.mail.".length(), key.length() - ".subject".length()))
                .toList();
        assertThat(mails)
                .hasSizeGreaterThan(30)
                .allSatisfy(mail ->
                        assertThat(NotificationKind.of(mail).mailed()).as(mail).contains(mail));
    }
}
