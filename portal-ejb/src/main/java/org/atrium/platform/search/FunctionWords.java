package org.atrium.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.atrium.platform.text.Folding;

/**
 * What questions of other languages than English are built with, and which tells nothing of what they are about: Lucene's
 * stop words, and what one says to be polite or to want something.
 */
final class FunctionWords {

    private static final Map<String, Set<String>> WORDS = Map.of(
            "de", german(),
            "fr", french(),
            "pl", polish(),
            "ru", russian(),
            "ar", arabic(),
            "zh", chinese());

    private FunctionWords() {}

    /** Whether a folded word tells nothing in a language. */
    static boolean contains(String language, String word) {
        return WORDS.getOrDefault(language, Set.of()).contains(word);
    }

    /** Without what is also „ändern“, once its dots are off. */
    private static Set<String> german() {
        CharArraySet words = CharArraySet.copy(GermanAnalyzer.getDefaultStopSet());
        words.remove("andern");
        return all(
                words,
                "bitte denn eigentlich gerne gibt hallo immer kann kannst mal moechte möchte möchten muss müssen nun schon"
                        + " seit tag gestern heute wann wieso warum wurde wurden endlich wo finde finden bestellt bestellte bestellten");
    }

    private static Set<String> french() {
        return all(
                FrenchAnalyzer.getDefaultStopSet(),
                "alors bonjour comment comme faut faire hier merci moi où peut peux pourquoi puis quand quel quelle s'il"
                        + " salut svp plaît toujours très veux vouloir voudrais aimerais souhaite encore déjà jamais trouve"
                        + " est est-ce ce cela trouver quand sont être dois doit");
    }

    private static Set<String> polish() {
        return all(
                PolishAnalyzer.getDefaultStopSet(),
                "gdzie kiedy nie znajdę znaleźć zrobić chcę chce chciałbym chciałabym dlaczego dobry dzień dziś halo jeszcze już mogę można moja moje mojej mojego"
                        + " mój moją potrzebuję proszę wczoraj witam");
    }

    private static Set<String> russian() {
        return all(
                RussianAnalyzer.getDefaultStopSet(),
                "где когда не нет найти вчера добрый день здравствуйте мне мое моего моей моем моему мои моим мой моя мою нужно можно пожалуйста"
                        + " подскажите почему привет свое своего своей свой свою скажите сделать хочу хотел хотела хотелось"
                        + " это этот эту до сих пор еще все уже");
    }

    private static Set<String> arabic() {
        return all(
                ArabicAnalyzer.getDefaultStopSet(),
                "أريد اريد أود أرجو أين متى لم لا أجد وين فين الآن بعد حتى سمحت شكرا عليكم السلام فضلك كيف لماذا لو ماذا مرحبا ممكن من هل يمكن يمكنني"
                        + " أستطيع عايز أبغى ابغى بدي");
    }

    /** Pairs of signs. */
    private static Set<String> chinese() {
        return all(CharArraySet.EMPTY_SET, "我的 请问 怎么 如何 想要 我想 我要 可以 你们 您好 你好 一下 谢谢 請問 怎麼 謝謝 可否 为什 为何 現在 现在 这个 那个 一个");
    }

    private static Set<String> all(Collection<Object> stopWords, String more) {
        return Stream.concat(
                        stopWords.stream()
                                .map(word -> word instanceof char[] signs ? new String(signs) : word.toString()),
                        List.of(more.split(" ")).stream())
                .map(Folding::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
