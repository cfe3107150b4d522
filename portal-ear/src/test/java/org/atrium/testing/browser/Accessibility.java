package org.atrium.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds pages against axe's rules: nothing serious or critical passes. A page gets axe once, however often it is looked
 * at: axe's own builder brings it thrice and opens a window for each look, which takes longer than the rules. Page objects
 * open the same pages hundreds of times: what has no part that was not looked at before is not looked at again.
 */
public final class Accessibility {

    private static final String HAS_AXE = "() => typeof window.axe?.run == 'function'";
    private static final String GET_AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final String CONTRAST = "color-contrast";

    /** Rules, some of them, or all but one; of what passes them the details are left out. */
    private static final String FINDINGS = """
            async (choice) => {
              const {violations} = await axe.run(document, {resultTypes: ['violations'], preload: false, ...choice});
              return violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => [`${rule.id}: ${rule.help}`, ...rule.nodes.map(node => `${node.target} ${node.html}`)])
                .map(lines => lines.join('\\n  '));
            }
            """;

    /**
     * The contrast of words in each kind of place that is not known yet, one of each: what the place is made of decides
     * their colour and what is behind them. Gives its findings, and the places.
     */
    private static final String CONTRAST_OF_NEW_PLACES = """
            async (known) => {
              const kind = part => `${part.localName}.${part.getAttribute('class')} ${part.getAttributeNames()}`;
              const place = part => part ? `${kind(part)} < ${place(part.parentElement)}` : '';
              const hash = text => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) | 0, 7);
              const hasWords = part => part.matches('input, select, textarea')
                || [...part.childNodes].some(node => node.nodeType == 3 && node.data.trim());
              const old = new Set(known);
              const fresh = new Map();
              for (const part of document.body.querySelectorAll('*')) {
                const at = hasWords(part) && part.checkVisibility() ? hash(place(part)) : null;
                if (at !== null && !old.has(at) && !fresh.has(at)) {
                  fresh.set(at, part);
                }
              }
              if (fresh.size == 0) {
                return [[], []];
              }
              const {violations} = await axe.run({include: [...fresh.values()]},
                {resultTypes: ['violations'], preload: false, runOnly: ['color-contrast']});
              return [violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.html}`)),
                [...fresh.keys()]];
            }
            """;

    /** Each kind of element in each kind of parent: rules look at names, classes and attributes, not at words. */
    private static final String PARTS = """
            () => [...new Set([...document.querySelectorAll('*')].map(part =>
              [part.parentElement?.localName, part.parentElement?.className, part.localName, part.className,
                ...part.getAttributeNames()].join(' ')))]
            """;

    private static final Set<String> PASSED = new HashSet<>();
    private static final Map<String, Set<Object>> READABLE = new HashMap<>();

    private Accessibility() {}

    /** Fails with the findings of the page as it is now, if it has any part that no page before had. */
    public static synchronized void check(Page page) {
        List<String> parts = strings(page.evaluate(PARTS));
        if (!PASSED.containsAll(parts)) {
            assertThat(findings(page)).as("axe on %s", page.url()).isEmpty();
            PASSED.addAll(parts);
        }
    }

    /** What is serious or critical on the page as it is now. */
    public static List<String> findings(Page page) {
        return findings(page, Map.of());
    }

    /**
     * The same, but contrast of words alone that stand in a place which no page before had in the same look: measuring it
     * for each word again takes longer than all other rules together.
     *
     * @param look what the page's colours and widths depend on besides, such as {@code dark}
     */
    public static synchronized List<String> findings(Page page, String look) {
        List<String> findings =
                new ArrayList<>(findings(page, Map.of("rules", Map.of(CONTRAST, Map.of("enabled", false)))));
        findings.addAll(faintWords(page, look));
        return findings;
    }

    /** Words that stand out too little, in a place which no page before had in the same look. */
    public static synchronized List<String> faintWords(Page page, String look) {
        loadAxe(page);
        Set<Object> readable = READABLE.computeIfAbsent(look, none -> new HashSet<>());
        List<?> contrast = (List<?>) page.evaluate(CONTRAST_OF_NEW_PLACES, new ArrayList<>(readable));
        List<String> faint = strings(contrast.get(0));
        if (faint.isEmpty()) {
            readable.addAll((List<?>) contrast.get(1));
        }
        return faint;
    }

    private static List<String> findings(Page page, Map<String, Object> choice) {
        loadAxe(page);
        return strings(page.evaluate(FINDINGS, choice));
    }

    private static void loadAxe(Page page) {
        if (!(Boolean) page.evaluate(HAS_AXE)) {
            page.evaluate(GET_AXE);
        }
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }
}
