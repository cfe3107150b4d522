package org.atrium.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds pages against axe's rules: nothing serious or critical passes. */
public final class Accessibility {

    private static final Set<String> REFUSED = Set.of("serious", "critical");

    private Accessibility() {}

    /** Fails with the findings of the page as it is now. */
    public static void check(Page page) {
        assertThat(findings(page)).as("axe on %s", page.url()).isEmpty();
    }

    /** What is serious or critical on the page as it is now. */
    public static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> REFUSED.contains(rule.getImpact()))
                        .map(Accessibility::words)
                        .toList();
    }

    private static String words(Rule rule) {
        String nodes = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml())
                .collect(Collectors.joining("\n  "));
        return rule.getId() + ": " + rule.getHelp() + "\n  " + nodes;
    }
}
