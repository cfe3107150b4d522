package org.atrium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The work of every regular expression of the code grows as the text does, whatever the text: each is read from the
 * sources and held against texts of 125 and 1,000 characters that are made to have it try again and again. What is
 * counted is how often a character is looked at, the same on every machine. None goes as deep as the text is long,
 * either.
 */
class RegularExpressionsTest {

    private static final Path DOMAIN = Path.of("../portal-ejb/src/main/java");
    private static final Path DOORS = Path.of("src/main/java");

    private static final Set<String> WHOLE = Set.of("matches");
    private static final Set<String> PARTS = Set.of("replaceAll", "replaceFirst", "split");
    private static final Set<String> FINDING = Set.of("find", "results", "replaceAll", "replaceFirst", "splitAsStream");

    /** What the code fills in. */
    private static final String FILLED = "x";

    private static final List<String> PUMPS = List.of(
            "!",
            "a",
            "A",
            "1",
            "0",
            " ",
            "\t",
            "\n",
            "-",
            ".",
            "/",
            "@",
            "#",
            "?",
            ",",
            ";",
            "=",
            "\"",
            "<",
            ">",
            "%",
            "_",
            "\\",
            "x",
            "\u0416",
            "\u6c34",
            "\u0300",
            "a!",
            "a-",
            "a.",
            "a/",
            "a ",
            "a1",
            "1a",
            "-a",
            "//",
            "/thread/1",
            "gzip",
            "q=0",
            "href=\"",
            "<img ",
            "http://",
            "www.",
            "{a}",
            "(a",
            "[a]",
            "![",
            "![](cid:",
            "a@a.",
            "a:",
            "1:");

    private static final List<String> PREFIXES = List.of("", "a", "@", "/", "href=\"");
    private static final List<String> SUFFIXES = List.of("", "a1", "!", "\n", "\n/", "\u0000");

    private static final int SHORT = 125;
    private static final int TIMES = 8;

    /** What looks by the square looks sixty-four times as often. */
    private static final int BOUND = TIMES * 5 / 2;

    @Test
    void doLinearWork() throws IOException {
        List<Expression> all = expressions();
        assertThat(all).hasSizeGreaterThan(60);
        assertThat(all.parallelStream().flatMap(RegularExpressionsTest::slow).toList())
                .isEmpty();
    }

    @Test
    void quadraticExpressionsAreDetected() {
        assertThat(slow(new Expression("typed", "^[^\\p{L}]+|[^\\p{L}]+$", true)))
                .isNotEmpty();
        assertThat(slow(new Expression("typed", "(?:.*/thread/)?(\\d{1,18})(?:[/?#].*)?", false)))
                .isNotEmpty();
    }

    private static Stream<String> slow(Expression expression) {
        return PUMPS.stream()
                .flatMap(pump -> PREFIXES.stream().flatMap(prefix -> SUFFIXES.stream()
                        .filter(suffix -> !isLinear(expression, prefix, pump, suffix))
                        .map(suffix -> expression + " of " + prefix + pump + pump + "..." + suffix)))
                .limit(1);
    }

    private static boolean isLinear(Expression expression, String prefix, String pump, String suffix) {
        String start = prefix + pump.repeat(SHORT / pump.length()) + suffix;
        String text = prefix + pump.repeat(SHORT * TIMES / pump.length()) + suffix;
        try {
            long few = expression.looks(start, SHORT * SHORT);
            return few < SHORT * SHORT && expression.looks(text, few * BOUND) <= few * BOUND;
        } catch (StackOverflowError tooDeep) {
            return false;
        }
    }

    private static List<Expression> expressions() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files =
                Stream.of(DOMAIN, DOORS).flatMap(RegularExpressionsTest::files).toList();
        List<Expression> found = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                var finder = new Finder(
                        Path.of(unit.getSourceFile().getName()).getFileName().toString());
                finder.scan(unit, null);
                found.addAll(finder.expressions());
            }
        }
        return found;
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder).filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param parts whether it is looked for within the text, rather than held against the whole */
    private record Expression(String file, String form, boolean parts) {

        /** How often it looks at a character of the text; it is stopped once that is more than so many times. */
        long looks(String text, long most) {
            var counted = new CountedText(text, most);
            Matcher matcher = Pattern.compile(form).matcher(counted);
            try {
                if (!parts) {
                    matcher.matches();
                }
                while (parts && matcher.find()) {
                    counted.looks++;
                }
            } catch (TooManyLooks stopped) {
                return most + 1;
            }
            return counted.looks;
        }

        @Override
        public String toString() {
            return file + ": " + form;
        }
    }

    /** Counts how often its characters are looked at. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private final long most;
        private long looks;

        CountedText(String text, long most) {
            this.text = text;
            this.most = most;
        }

        @Override
        public char charAt(int index) {
            if (looks++ >= most) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Ends a search that has looked often enough. */
    private static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** Finds the expressions of one file, with what is known of them there. */
    private static final class Finder extends TreeScanner<Void, Void> {

        private final String file;
        private final Map<String, ExpressionTree> constants = new HashMap<>();
        private final List<ExpressionTree> compiled = new ArrayList<>();
        private final List<ExpressionTree> whole = new ArrayList<>();
        private final List<ExpressionTree> parts = new ArrayList<>();
        private boolean finds;

        Finder(String file) {
            this.file = file;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            if (variable.getInitializer() != null) {
                constants.put(variable.getName().toString(), variable.getInitializer());
            }
            return super.visitVariable(variable, nothing);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            if (annotation.getAnnotationType().toString().endsWith("Pattern")) {
                annotation.getArguments().stream()
                        .filter(AssignmentTree.class::isInstance)
                        .map(AssignmentTree.class::cast)
                        .filter(argument -> argument.getVariable().toString().equals("regexp"))
                        .forEach(argument -> whole.add(argument.getExpression()));
            }
            return super.visitAnnotation(annotation, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (call.getMethodSelect() instanceof MemberSelectTree method) {
                String name = method.getIdentifier().toString();
                finds |= FINDING.contains(name);
                if (!call.getArguments().isEmpty()) {
                    ExpressionTree first = call.getArguments().get(0);
                    if (name.equals("compile")
                            && method.getExpression().toString().endsWith("Pattern")) {
                        compiled.add(first);
                    } else if (WHOLE.contains(name)) {
                        whole.add(first);
                    } else if (PARTS.contains(name)) {
                        parts.add(first);
                    }
                }
            }
            return super.visitMethodInvocation(call, nothing);
        }

        List<Expression> expressions() {
            return Stream.of(
                            compiled.stream().map(form -> new Expression(file, text(form), finds)),
                            whole.stream().map(form -> new Expression(file, text(form), false)),
                            parts.stream().map(form -> new Expression(file, text(form), true)))
                    .flatMap(found -> found)
                    .filter(found -> isExpression(found.form()))
                    .toList();
        }

        /** Other methods have these names too. */
        private static boolean isExpression(String form) {
            try {
                Pattern.compile(form);
                return !form.equals(FILLED);
            } catch (PatternSyntaxException other) {
                return false;
            }
        }

        private String text(Tree tree) {
            if (tree instanceof LiteralTree literal) {
                return String.valueOf(literal.getValue());
            }
            if (tree instanceof BinaryTree sum) {
                return text(sum.getLeftOperand()) + text(sum.getRightOperand());
            }
            if (tree instanceof IdentifierTree name
                    && constants.containsKey(name.getName().toString())) {
                return text(constants.get(name.getName().toString()));
            }
            return FILLED;
        }
    }
}
