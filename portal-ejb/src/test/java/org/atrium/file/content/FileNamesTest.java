package org.atrium.file.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people and their machines give them. */
class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "photo.jpg|photo.jpg",
                "../../etc/passwd|passwd",
                "C:\\Users\\nora\\Desktop\\kettle.png|kettle.png",
                "a/b\\c.txt|c.txt",
                "..|file",
                ".|file",
                "/|file",
                "''|file",
                "   |file",
                "...hidden|hidden",
                ".htaccess|htaccess",
                "trailing. . .|trailing",
                "quarter 3.pdf |quarter 3.pdf",
                "日本語レポート.xlsx|日本語レポート.xlsx",
                "Счёт №5.pdf|Счёт №5.pdf",
                "invoice;rm -rf $HOME.pdf|invoice;rm -rf $HOME.pdf",
                "CON|_CON",
                "nul.txt|_nul.txt",
                "Aux.tar.gz|_Aux.tar.gz",
                "com1|_com1",
                "LPT9.png|_LPT9.png",
                "COM².png|_COM².png",
                "console.png|console.png",
                "com10.png|com10.png",
                "..\\NUL|_NUL",
            })
    void namesAreText(String given, String expected) {
        assertThat(FileTypes.safeName(given)).isEqualTo(expected);
    }

    /** rails/rails 52496 and its list of signs; a name that reads "exe.jpg" backwards ends as what it is. */
    @Test
    void nothingTurnsWhatIsRead() {
        assertThat(FileTypes.safeName("photo\u202Egpj.exe")).isEqualTo("photogpj.exe");
        assertThat(FileTypes.safeName("\u2066a\u2069\u200F\uFEFF.png")).isEqualTo("a.png");
        assertThat(FileTypes.safeName("a\0b\r\nc\u0085d\u2028e.png")).isEqualTo("abcde.png");
    }

    /** macOS sends names apart from their marks (heypinchy/pinchy 733). */
    @Test
    void marksAreJoinedToTheirLetters() {
        assertThat(FileTypes.safeName("Abscha\u0308tzung.pdf")).isEqualTo("Abschätzung.pdf");
    }

    /** Screenshots of macOS have a narrow space before "AM" (electric-sql/electric 4548). */
    @Test
    void spacesArePlain() {
        assertThat(FileTypes.safeName("Screenshot 2026-06-10 at 9.41.00\u202FAM.png"))
                .isEqualTo("Screenshot 2026-06-10 at 9.41.00 AM.png");
    }

    @Test
    void joinersOfLettersAndPicturesStay() {
        assertThat(FileTypes.safeName("می\u200Cخواهم 👩\u200D🔧.png")).isEqualTo("می\u200Cخواهم 👩\u200D🔧.png");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = FileTypes.safeName("😀".repeat(400) + ".tar.gz");
        assertThat(name.codePointCount(0, name.length())).isEqualTo(150);
        assertThat(name).startsWith("😀😀").endsWith("😀.gz");
        assertThat(FileTypes.safeName("a." + "b".repeat(400))).hasSize(150).startsWith("a.bb");
        assertThat(FileTypes.safeName("a" + " ".repeat(400) + ".png")).isEqualTo("a.png");
    }

    @Test
    void aNameThatIsNotGivenIsOne() {
        assertThat(FileTypes.safeName(null)).isEqualTo("file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {". CON", "\u202ENUL", "\u200B..\u200B/..", "a\u202E/b", "CON .txt", "\uD800.png", "a.\uFFFF"})
    void makingItSafeTwiceChangesNothing(String given) {
        String once = FileTypes.safeName(given);
        assertThat(FileTypes.safeName(once)).isEqualTo(once).isNotEmpty().doesNotStartWith(".");
    }
}
