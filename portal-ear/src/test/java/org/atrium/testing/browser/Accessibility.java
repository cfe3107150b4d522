package org.atrium.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Holds pages against axe's rules: nothing serious or critical passes. A page gets axe once, however often it is looked
 * at: axe's own builder brings it thrice and opens a window for each look, which takes longer than the rules.
 */
public final class Accessibility {

    private static final String HAS_AXE = "() => typeof window.axe?.run == 'function'";
    private static final String GET_AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    /** All rules; of what passes them the details are left out. */
    private static final String FINDINGS = """
            async () => {
              const {violations} = await axe.run(document, {resultTypes: ['violations']});
              return violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => [`${rule.id}: ${rule.help}`, ...rule.nodes.map(node => `${node.target} ${node.html}`)])
                .map(lines => lines.join('\\n  '));
            }
            """;

    private Accessibility() {}

    /** Fails with the findings of the page as it is now. */
    public static void check(Page page) {
        assertThat(findings(page)).as("axe on %s", page.url()).isEmpty();
    }

    /** What is serious or critical on the page as it is now. */
    public static List<String> findings(Page page) {
        if (!(Boolean) page.evaluate(HAS_AXE)) {
            page.evaluate(GET_AXE);
        }
        return ((List<?>) page.evaluate(FINDINGS))
                .stream().map(Object::toString).toList();
    }
}
