package org.atrium.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.platform.settings.Setting;

/**
 * How soon somebody who tries the likely ones first comes upon a password, as zxcvbn estimates it by the most common
 * passwords, what is known of the person, keyboard rows, repetitions, sequences and dates. The list of passwords takes
 * 3 MB, and is let go where room is scarce, for passwords are set seldom; zxcvbn’s other lists would take 7 MB more.
 */
final class Guessing {

    /**
     * Below 1 on zxcvbn's scale a password is among the first thousand tried. As guesses at the sign-in are limited, that
     * is what has to be refused; to refuse more sends customers away.
     */
    private static final int STANDS = 1;

    /** What it costs grows with the square of the length: words beyond it make a password no weaker. */
    private static final int LOOKED_AT = 72;

    private static SoftReference<Zxcvbn> loaded = new SoftReference<>(null);

    private Guessing() {}

    /**
     * Whether it would not take long.
     *
     * @param known what others know of the person
     */
    static boolean isEasy(String password, List<String> known) {
        String beginning = password.substring(0, Math.min(LOOKED_AT, password.length()));
        List<String> tried = Stream.concat(known.stream(), Stream.of(Setting.SHOP_NAME.required()))
                .flatMap(words -> Stream.concat(Stream.of(words), Stream.of(words.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() > 2)
                .toList();
        return measure().measure(beginning, tried).getScore() < STANDS;
    }

    private static synchronized Zxcvbn measure() {
        Zxcvbn measure = loaded.get();
        if (measure == null) {
            measure = load();
            loaded = new SoftReference<>(measure);
        }
        return measure;
    }

    private static Zxcvbn load() {
        try {
            return new ZxcvbnBuilder()
                    .dictionary(StandardDictionaries.PASSWORDS_LOADER.load())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
