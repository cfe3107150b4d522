package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.atrium.account.AccountIdConverter;
import org.atrium.platform.search.SearchFilter;
import org.atrium.platform.search.WordHit;
import org.atrium.testing.SearchBench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However people write a word that stands in a text, it finds the text and is marked in it as it stands there. */
class WordSearchTest {

    /** Titles, and what each is about. */
    private static final Map<String, String> TITLES = Map.of(
            "İstanbul'daki depo", "Istanbul",
            "İstanbul deposu", "Istanbul",
            "Mr O'Neil", "Neil",
            "Mr Neil", "Neil",
            "الغلاية الجديدة", "kettle",
            "غلاية", "kettle",
            "הקומקום החדש", "קומקום",
            "קומקום", "קומקום");

    private static SearchBench bench;
    private static SearchBench titles;

    @BeforeAll
    static void write() {
        titles = filled(
                "titles",
                TITLES.keySet().stream()
                        .map(title -> new ArticleContent(title, null, "42", "en", null, List.of()))
                        .toList());
        List<String> texts = List.of(
                "Das riecht säuerlich heute.",
                Normalizer.normalize("Das schmeckt würzig heute.", Normalizer.Form.NFD),
                "Ёмкость чайника",
                "L'eau et l’huile",
                "식초를 넣으세요",
                "กาน้ำไม่ร้อน",
                "これはやかんの問題です",
                "这是一个水壶的问题",
                "Written in C++ once",
                "Written in C# once",
                "On .NET it runs",
                "The Wi-Fi of R2-D2",
                "Ein Maßband, Straße",
                "ΣΊΣΥΦΟΣ",
                "كِتَاب المطبخ",
                "שָׁלוֹם",
                "ＦＵＬＬ width",
                "Kettles &c <b>bold</b>",
                "Made on GitHub by hand",
                "Beware of scams at night",
                "One scam was enough",
                "Zgłoś oszustwo albo oszustwa",
                "Chodzi o czajniki, więc pomóż",
                "Depo İstanbul'da ve Ankara’dadır",
                "Asked of Mr O'Neil",
                "Un morceau d’étoffe",
                "Depo İzmir",
                "الغلاية لا تعمل",
                "والمقلاة لا تعمل",
                "للإبريق غطاء",
                "خلاط جديد",
                "הקומקום לא עובד",
                "לתנור החדש",
                "מחבת ישנה");
        bench = filled(
                "words",
                texts.stream()
                        .map(body -> new ArticleContent("Title", null, body, "en", null, List.of()))
                        .toList());
    }

    private static SearchBench filled(String name, List<ArticleContent> articles) {
        var filled =
                new SearchBench(name, FaqCategory.class, Article.class, ArticleText.class, AccountIdConverter.class);
        filled.write(entities -> {
            var category = new FaqCategory("general", "General", null, null, 1);
            entities.persist(category);
            int count = 0;
            for (ArticleContent content : articles) {
                String number = "FAQ-" + ++count;
                var article = new Article(number, number, category, content, null, Instant.EPOCH);
                article.transitionTo(ArticleStatus.PUBLISHED, Instant.EPOCH);
                entities.persist(article);
            }
        });
        return filled;
    }

    @AfterAll
    static void close() {
        bench.close();
        titles.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "säuerlich | <mark>säuerlich</mark>",
                "SAUERLICH | <mark>säuerlich</mark>",
                "würzig | <mark>würzig</mark>",
                "wurzig | <mark>würzig</mark>",
                "емкость | <mark>Ёмкость</mark>",
                "емкости | <mark>Ёмкость</mark>",
                "eau | L&#x27;<mark>eau</mark>",
                "l’eau | L&#x27;<mark>eau</mark>",
                "huile | l’<mark>huile</mark>",
                "식초 | <mark>식초</mark>를",
                "ร้อน | กาน้ำไม่<mark>ร้อน</mark>",
                "น้ำ | กา<mark>น้ำ</mark>ไม่ร้อน",
                "やかん | これは<mark>やかん</mark>の",
                "水壶 | 这是一个<mark>水壶</mark>的",
                "C++ | <mark>C++</mark>",
                "c# | <mark>C#</mark>",
                ".net | <mark>.NET</mark>",
                "wifi | <mark>Wi-Fi</mark>",
                "wi-fi | <mark>Wi-Fi</mark>",
                "r2d2 | <mark>R2-D2</mark>",
                "strasse | <mark>Straße</mark>",
                "σίσυφος | <mark>ΣΊΣΥΦΟΣ</mark>",
                "كتاب | <mark>كِتَاب</mark>",
                "שלום | <mark>שָׁלוֹם</mark>",
                "full | <mark>ＦＵＬＬ</mark>",
                "kettle | <mark>Kettles</mark> &amp;c",
                "git hub | <mark>GitHub</mark>",
                "czajnik | <mark>czajniki</mark>",
                "istanbul | <mark>İstanbul</mark>&#x27;da",
                "İstanbul’dan | <mark>İstanbul</mark>&#x27;da",
                "istanbulda | <mark>İstanbul&#x27;da</mark>",
                "ankara | <mark>Ankara</mark>’dadır",
                "İzmir'de | <mark>İzmir</mark>",
                "neil | O&#x27;<mark>Neil</mark>",
                "oneil | <mark>O&#x27;Neil</mark>",
                "O’Neil | <mark>O&#x27;Neil</mark>",
                "étoffe | d’<mark>étoffe</mark>",
                "l'etoffe | d’<mark>étoffe</mark>",
                "غلاية | <mark>الغلاية</mark>",
                "وللغلاية | <mark>الغلاية</mark>",
                "مقلاة | <mark>والمقلاة</mark>",
                "إبريق | <mark>للإبريق</mark>",
                "والخلاط | <mark>خلاط</mark>",
                "للخلاط | <mark>خلاط</mark>",
                "קומקום | ה<mark>קומקום</mark>",
                "לקומקום | ה<mark>קומקום</mark>",
                "תנור | ל<mark>תנור</mark>",
                "המחבת | <mark>מחבת</mark>",
                "ומהמחבת | <mark>מחבת</mark>"
            })
    void wordsAreFoundAndHighlighted(String asked, String marked) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            List<WordHit> found = find(Normalizer.normalize(asked, form));
            assertThat(found).as(asked).isNotEmpty();
            assertThat(Normalizer.normalize(found.get(0).highlight(), Normalizer.Form.NFC))
                    .contains(Normalizer.normalize(marked.strip(), Normalizer.Form.NFC));
        }
    }

    /** Polish is known by its letters; whoever asks in it says so, or has Polish pages. */
    @Test
    void formsOfAWordFindEachOther() {
        for (String asked : List.of("scam", "scams", "Scam's", "SCAMS")) {
            assertThat(find(asked))
                    .as(asked)
                    .extracting(WordHit::highlight)
                    .containsExactlyInAnyOrder(
                            "Beware of <mark>scams</mark> at night", "One <mark>scam</mark> was enough");
        }
    }

    @Test
    void whatAQuestionIsBuiltWithDoesNotDecide() {
        try (SearchBench questions = filled(
                "questions",
                List.of(
                        new ArticleContent(
                                "What can you do when it does what it should?", null, "Rest.", "en", null, List.of()),
                        new ArticleContent("Descaling", null, "A kettle wants vinegar.", "en", null, List.of())))) {
            assertThat(firstTitle(questions, "What can you do when your kettle is white?"))
                    .isEqualTo("Descaling");
            assertThat(firstTitle(questions, "what can you do")).startsWith("What can you do");
        }
    }

    private static String firstTitle(SearchBench in, String asked) {
        long first = in.search(words -> words.find(ArticleText.class, asked, Locale.ENGLISH, 10, SearchFilter.ALL))
                .get(0)
                .id();
        return in.read(entities -> entities.find(ArticleText.class, first).title());
    }

    @Test
    void symbolsDistinguishNames() {
        assertThat(find("C#").get(0).highlight()).contains("<mark>C#</mark>");
        assertThat(find("C++").get(0).highlight()).contains("<mark>C++</mark>");
    }

    /** What is typed so far leads to titles, and lists have all words: each by what is left of a word, too. */
    @ParameterizedTest
    @CsvSource({
        "İstanbul'daki depo, istanbul",
        "İstanbul deposu, İstanbul'da",
        "Mr O'Neil, neil",
        "Mr O'Neil, oneil",
        "Mr O'Neil, O’Neil",
        "الغلاية الجديدة, غلاية",
        "الغلاية الجديدة, وللغلاية",
        "الغلاية الجديدة, جديد",
        "غلاية, للغلاية",
        "הקומקום החדש, קומקום",
        "הקומקום החדש, לקומקום",
        "קומקום, לקומקום",
    })
    void whatIsJoinedToAWordHidesItNowhere(String title, String asked) {
        List<Long> suggested = titles.search(
                words -> words.suggest(ArticleText.class, asked, Locale.ENGLISH, 10, SearchFilter.ALL).stream()
                        .map(WordHit::id)
                        .toList());
        List<Long> listed = titles.search(
                words -> words.list(ArticleText.class, asked, Locale.ENGLISH, 10, new LongQueriesTest.ByNumber()));
        assertThat(titles(suggested)).contains(title);
        assertThat(titles(listed)).contains(title).allMatch(found -> TITLES.get(title)
                .equals(TITLES.get(found)));
    }

    @Test
    void aNameWithAnInitialIsNotAnotherOne() {
        assertThat(titles(titles.search(words ->
                        words.list(ArticleText.class, "O'Neil", Locale.ENGLISH, 10, new LongQueriesTest.ByNumber()))))
                .containsExactly("Mr O'Neil");
    }

    private static List<String> titles(List<Long> texts) {
        return titles.read(entities -> texts.stream()
                .map(text -> entities.find(ArticleText.class, text).title())
                .toList());
    }

    private static List<WordHit> find(String asked) {
        Locale locale = asked.startsWith("czaj") ? Locale.forLanguageTag("pl") : Locale.ENGLISH;
        return bench.search(words -> words.find(ArticleText.class, asked, locale, 10, SearchFilter.ALL));
    }
}
