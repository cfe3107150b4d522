package org.atrium.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds pages against axe's rules: nothing serious or critical passes. A page gets axe once, however often it is looked
 * at: axe's own builder brings it thrice and opens a window for each look, which takes longer than the rules. Page objects
 * open the same pages hundreds of times: what has no part that was not looked at before is not looked at again.
 */
public final class Accessibility {

    private static final String HAS_AXE = "() => typeof window.axe?.run == 'function'";
    private static final String GET_AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    /** All rules; of what passes them the details are left out. */
    private static final String FINDINGS = """
            async () => {
              const {violations} = await axe.run(document, {resultTypes: ['violations'], preload: false});
              return violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => [`${rule.id}: ${rule.help}`, ...rule.nodes.map(node => `${node.target} ${node.html}`)])
                .map(lines => lines.join('\\n  '));
            }
            """;

    /** Each kind of element in each kind of parent: rules look at names, classes and attributes, not at words. */
    private static final String PARTS = """
            () => [...new Set([...document.querySelectorAll('*')].map(part =>
              [part.parentElement?.localName, part.parentElement?.className, part.localName, part.className,
                ...part.getAttributeNames()].join(' ')))]
            """;

    private static final Set<String> PASSED = new HashSet<>();
    private static final Set<String> PASSED_IN_DARK = new HashSet<>();

    private Accessibility() {}

    /** Fails with the findings of the page as it is now, if it has any part that no page before had. */
    public static synchronized void check(Page page) {
        List<String> parts = strings(page.evaluate(PARTS));
        if (!PASSED.containsAll(parts)) {
            assertThat(findings(page)).as("axe on %s", page.url()).isEmpty();
            PASSED.addAll(parts);
        }
    }

    /** What is serious or critical on the page as it is now in the dark, if it has any part that no dark page before had. */
    public static synchronized List<String> findingsInDark(Page page) {
        List<String> parts = strings(page.evaluate(PARTS));
        if (PASSED_IN_DARK.containsAll(parts)) {
            return List.of();
        }
        List<String> findings = findings(page);
        if (findings.isEmpty()) {
            PASSED_IN_DARK.addAll(parts);
        }
        return findings;
    }

    /** What is serious or critical on the page as it is now. */
    public static List<String> findings(Page page) {
        if (!(Boolean) page.evaluate(HAS_AXE)) {
            page.evaluate(GET_AXE);
        }
        return strings(page.evaluate(FINDINGS));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }
}
