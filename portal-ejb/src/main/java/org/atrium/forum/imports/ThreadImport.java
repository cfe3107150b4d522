package org.atrium.forum.imports;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.forum.PastThread;
import org.atrium.forum.PastThreads;
import org.atrium.forum.category.Categories;
import org.atrium.forum.category.ForumCategory;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.PortalException;

/** Takes in threads of another community, one a line; what came before under its id changes nothing. */
@Stateless
@PermitAll
public class ThreadImport implements LineImporter {

    /** By how much the other system's clock may be ahead. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    @Inject
    private ImportQueries imports;

    @Inject
    private Categories categories;

    @Inject
    private ImportAuthors authors;

    @Inject
    private PastThreads past;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "threads";
    }

    @Override
    public List<LineOutcome> apply(List<ImportLine> lines) {
        List<LineOutcome> outcomes = new ArrayList<>();
        Map<ImportLine, ThreadDocument> read = new LinkedHashMap<>();
        Instant latest = clock.instant().plus(CLOCKS_DIFFER);
        for (ImportLine line : lines) {
            try {
                ThreadDocument document = Inputs.check(line.read(ThreadDocument.class));
                document.requireNothingAfter(latest);
                read.put(line, document);
            } catch (PortalException refused) {
                outcomes.add(LineOutcome.rejected(line, refused));
            }
        }
        Set<String> known = known(read.values());
        List<ThreadDocument> fresh = new ArrayList<>();
        read.forEach((line, document) -> {
            boolean isFresh = known.add(document.id());
            if (isFresh) {
                fresh.add(document);
            }
            outcomes.add(isFresh ? LineOutcome.applied(line) : LineOutcome.unchanged(line));
        });
        write(fresh);
        return outcomes;
    }

    private Set<String> known(Collection<ThreadDocument> documents) {
        return documents.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(imports.importedAmong(
                        documents.stream().map(ThreadDocument::id).toList()));
    }

    /** Asks for everything first: a query between them would send what was written so far one by one. */
    private void write(List<ThreadDocument> documents) {
        Map<String, ForumCategory> bySlug = categories.all().stream()
                .collect(Collectors.toMap(ForumCategory::slug, Function.identity(), (a, b) -> a, HashMap::new));
        Map<String, AccountId> people = authors.of(documents.stream()
                .flatMap(ThreadDocument::authors)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        documents.forEach(document -> past.write(thread(document, category(document.category(), bySlug), people)));
    }

    private static PastThread thread(ThreadDocument document, ForumCategory category, Map<String, AccountId> people) {
        return new PastThread(
                document.id(),
                category,
                document.kind(),
                document.title(),
                document.tags(),
                document.all()
                        .map(post -> new PastThread.Post(
                                people.get(post.author()), post.createdAt(), post.body(), post.accepted()))
                        .toList());
    }

    private ForumCategory category(String asked, Map<String, ForumCategory> bySlug) {
        ForumCategory named = asked == null ? null : bySlug.get(asked.strip());
        return named != null
                ? named
                : bySlug.computeIfAbsent(ForumCategory.GENERAL, slug -> categories.openGeneral(bySlug.size()));
    }
}
