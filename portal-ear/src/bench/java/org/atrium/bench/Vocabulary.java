package org.atrium.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The words invented texts are made of: some of a shop that sells things for the kitchen, and a long tail of rare ones.
 * As in a language, few words are in most texts and most words in few, so that an index of them is like a real one.
 */
final class Vocabulary {

    private static final int SIZE = 8_000;
    private static final long SEED = 20261121;

    private static final String COMMON = "the a to and of it is my in not for on with this that i have was when after"
            + " you from but can if at be all there how new what do out then order which one parcel water time now lid"
            + " same kettle filter day machine return tried works does still again coffee pan switch light button heat"
            + " clean stop leak handle base steam cable delivery tracking address payment invoice refund exchange repair"
            + " warranty part model number scale limescale vinegar boil whistle drip temperature grinder bean filter"
            + " paper carafe glass steel iron cast season rust oil wash dishwasher knife edge sharpen stone board wood"
            + " blender blade jug seal rubber noise smell plastic fuse plug socket voltage adapter timer display error"
            + " code reset app account password sign mail link confirm newsletter voucher gift card discount price total"
            + " customs duty carrier depot neighbour signature damaged missing wrong item size colour stock back answer"
            + " question support community article help guide manual page picture step first second last week month year"
            + " morning evening kitchen counter shelf drawer set box label print collect drop shop store warehouse";

    private static final String[] STARTS = {
        "b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pl", "r", "s", "sh",
        "st", "t", "tr", "v", "w", "z"
    };
    private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ai", "ea", "ou", "io"};
    private static final String[] ENDS = {"", "n", "r", "l", "s", "t", "nd", "rk", "x", "m"};

    private final List<String> words;
    private final double[] upTo;

    Vocabulary() {
        words = List.copyOf(invent());
        upTo = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < upTo.length; rank++) {
            sum += 1.0 / (rank + 10);
            upTo[rank] = sum;
        }
    }

    private static Set<String> invent() {
        Set<String> invented = new LinkedHashSet<>(List.of(COMMON.split(" ")));
        var random = new SplittableRandom(SEED);
        while (invented.size() < SIZE) {
            StringBuilder word = new StringBuilder();
            int syllables = random.nextInt(2, 4);
            for (int i = 0; i < syllables; i++) {
                word.append(of(STARTS, random)).append(of(MIDDLES, random));
            }
            invented.add(word.append(of(ENDS, random)).toString());
        }
        return invented;
    }

    /** A word, the common ones more often. */
    String word(SplittableRandom random) {
        double at = random.nextDouble(upTo[upTo.length - 1]);
        int found = java.util.Arrays.binarySearch(upTo, at);
        return words.get(found < 0 ? -found - 1 : found);
    }

    /** So many words in a row, the first one capitalised. */
    String phrase(SplittableRandom random, int from, int to) {
        List<String> chosen = new ArrayList<>();
        int length = random.nextInt(from, to + 1);
        for (int i = 0; i < length; i++) {
            chosen.add(word(random));
        }
        String phrase = String.join(" ", chosen);
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    /** Some sentences. */
    String paragraph(SplittableRandom random) {
        List<String> sentences = new ArrayList<>();
        int count = random.nextInt(2, 6);
        for (int i = 0; i < count; i++) {
            sentences.add(phrase(random, 6, 18) + ".");
        }
        return String.join(" ", sentences);
    }

    /** A text in Markdown: paragraphs, here and there a list, a quotation, code or a link. */
    String text(SplittableRandom random, int from, int to) {
        List<String> blocks = new ArrayList<>();
        int count = random.nextInt(from, to + 1);
        for (int i = 0; i < count; i++) {
            blocks.add(
                    switch (random.nextInt(12)) {
                        case 0 -> "- " + phrase(random, 3, 8) + "\n- **" + word(random) + "** " + phrase(random, 3, 8);
                        case 1 -> "> " + paragraph(random);
                        case 2 -> "`" + word(random) + "` " + paragraph(random);
                        case 3 ->
                            paragraph(random) + " [" + word(random) + "](https://example.org/" + word(random) + ")";
                        default -> paragraph(random);
                    });
        }
        return String.join("\n\n", blocks);
    }

    private static String of(String[] parts, SplittableRandom random) {
        return parts[random.nextInt(parts.length)];
    }
}
