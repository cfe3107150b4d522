package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.account.AccountId;
import org.atrium.account.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an internal note names. */
class ColleagueMentionsTest {

    private static final List<PersonName> COLLEAGUES = Stream.of(
                    new PersonName(1L, "a", "Otto Berg"),
                    new PersonName(2L, "b", "Otto Bergmann"),
                    new PersonName(3L, "c", "Zoë Łuk"),
                    new PersonName(4L, "d", "Anna-Lena"),
                    new PersonName(5L, "e", "王芳"),
                    new PersonName(6L, "f", "प्रिया शर्मा"),
                    new PersonName(7L, "g", "민수"))
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Otto Berg please look            | 1",
                "Ask @otto bergmann.               | 2",
                "@Otto please look                 | ''",
                "@Zoe knows                        | 3",
                "(@ZOË ŁUK)                        | 3",
                "@Anna-Lena, @Zoë and @Zoë         | 4 3",
                "@Anna                             | 4",
                "@Annabel                          | ''",
                "@Anna-Maria                       | ''",
                "@Zoë.example                      | ''",
                "@प्रिया देखो                          | 6",
                "@प्रकाश देखो                          | ''",
                "@王芳 你好                          | 5",
                "请@王芳看一下                         | 5",
                "@王芳看一下                          | 5",
                "@Zoë请看                            | 3",
                "@민수님 확인                         | 7",
                "`@Zoë` is a handle                | ''",
                "see @Zoë in `@Anna`               | 3",
                "otto@berg.example and a@Zoë       | ''",
                "@ Zoë                             | ''",
                "> @Zoë wrote                      | ''",
                "no one                            | ''",
                "@                                 | ''"
            })
    void isWhoeverIsCalledSo(String note, String named) {
        List<AccountId> expected = Arrays.stream(named.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .map(AccountId::new)
                .toList();
        assertThat(ColleagueMentions.find(note, COLLEAGUES)).containsExactlyElementsOf(expected);
    }
}
