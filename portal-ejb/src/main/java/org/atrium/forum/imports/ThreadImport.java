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
import org.atrium.forum.ImportedThreads;
import org.atrium.forum.ImportedThreads.ImportedPost;
import org.atrium.forum.ImportedThreads.ImportedThread;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.category.ForumCategoryDirectory;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;
import org.atrium.platform.error.PortalException;

/**
 * Imports threads of another community, one per line. For a thread that was imported before, only posts it does not
 * have yet are added.
 */
@Stateless
@PermitAll
public class ThreadImport implements LineImporter {

    /** By how much the other system's clock may be ahead. */
    private static final Duration MAX_CLOCK_SKEW = Duration.ofMinutes(2);

    @Inject
    private ThreadImportQueries imports;

    @Inject
    private ForumCategoryDirectory categories;

    @Inject
    private ImportAuthors authors;

    @Inject
    private ImportedThreads threads;

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
        Instant latest = clock.instant().plus(MAX_CLOCK_SKEW);
        for (ImportLine line : lines) {
            try {
                read.put(line, line.read(ThreadDocument.class, document -> document.errors(latest)));
            } catch (PortalException refused) {
                outcomes.add(LineOutcome.rejected(line, refused));
            }
        }
        Set<String> known = findExisting(read.values());
        Map<ImportLine, ThreadDocument> fresh = new LinkedHashMap<>();
        Map<ImportLine, ThreadDocument> again = new LinkedHashMap<>();
        read.forEach((line, document) -> (known.add(document.id()) ? fresh : again).put(line, document));
        Map<String, AccountId> accounts = accountsOf(read.values());
        createThreads(fresh.values(), accounts);
        fresh.keySet().forEach(line -> outcomes.add(LineOutcome.applied(line)));
        again.forEach((line, document) -> outcomes.add(
                threads.addNewPosts(document.id(), toImportedPosts(document, accounts))
                        ? LineOutcome.applied(line)
                        : LineOutcome.unchanged(line)));
        return outcomes;
    }

    private Set<String> findExisting(Collection<ThreadDocument> documents) {
        return documents.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(imports.existingImportIds(
                        documents.stream().map(ThreadDocument::id).toList()));
    }

    private Map<String, AccountId> accountsOf(Collection<ThreadDocument> documents) {
        return authors.findOrCreate(documents.stream()
                .flatMap(ThreadDocument::authors)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Asks for everything first: a query between them would send what was written so far one by one. */
    private void createThreads(Collection<ThreadDocument> documents, Map<String, AccountId> accounts) {
        Map<String, ForumCategory> bySlug = categories.all().stream()
                .collect(Collectors.toMap(ForumCategory::slug, Function.identity(), (a, b) -> a, HashMap::new));
        documents.forEach(document ->
                threads.create(toImportedThread(document, categoryFor(document.category(), bySlug), accounts)));
    }

    private static ImportedThread toImportedThread(
            ThreadDocument document, ForumCategory category, Map<String, AccountId> accounts) {
        return new ImportedThread(
                document.id(),
                category,
                document.kind(),
                document.title(),
                document.tags(),
                toImportedPosts(document, accounts));
    }

    private static List<ImportedPost> toImportedPosts(ThreadDocument document, Map<String, AccountId> accounts) {
        return document.postsInOrder()
                .map(post ->
                        new ImportedPost(accounts.get(post.author()), post.createdAt(), post.body(), post.accepted()))
                .toList();
    }

    private ForumCategory categoryFor(String name, Map<String, ForumCategory> bySlug) {
        ForumCategory named = name == null ? null : bySlug.get(name.strip());
        return named != null
                ? named
                : bySlug.computeIfAbsent(ForumCategory.GENERAL, slug -> categories.createGeneral(bySlug.size()));
    }
}
