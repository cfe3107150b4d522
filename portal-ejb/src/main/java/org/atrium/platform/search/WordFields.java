package org.atrium.platform.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** The fields of things found by words. A document fills those of its own language only. */
final class WordFields implements TypeBinder {

    /** The language of a document. */
    static final String LANGUAGE = "language";

    /** The whole title, shown with a hit and searched by whole words. */
    static final String TITLE = "title";

    /** The beginnings of the title's words. */
    static final String TYPING = "typing";

    /** All words as they are, for those that were mistyped. */
    static final String PLAIN = "plain";

    static final String PATH = "path";
    static final String NOTE = "note";

    private final String[] uses;

    WordFields(String[] uses) {
        this.uses = uses.clone();
    }

    @Override
    public void bind(TypeBindingContext context) {
        for (String path : uses) {
            context.dependencies().use(path);
        }
        context.bridge(Searchable.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<Searchable> {

        private final IndexFieldReference<String> language;
        private final IndexFieldReference<String> title;
        private final IndexFieldReference<String> typing;
        private final IndexFieldReference<String> plain;
        private final IndexFieldReference<String> path;
        private final IndexFieldReference<String> note;
        private final Map<SearchLanguage, IndexFieldReference<String>> titles = new EnumMap<>(SearchLanguage.class);
        private final Map<SearchLanguage, IndexFieldReference<String>> texts = new EnumMap<>(SearchLanguage.class);

        Bridge(IndexSchemaElement schema) {
            language = schema.field(LANGUAGE, field -> field.asString()).toReference();
            title = schema.field(
                            TITLE,
                            field -> field.asString().analyzer(Analyzers.PLAIN).projectable(Projectable.YES))
                    .toReference();
            typing = schema.field(
                            TYPING,
                            field -> field.asString().analyzer(Analyzers.TYPING).searchAnalyzer(Analyzers.TYPED))
                    .toReference();
            plain = schema.field(PLAIN, field -> field.asString().analyzer(Analyzers.PLAIN))
                    .toReference();
            path = shown(schema, PATH);
            note = shown(schema, NOTE);
            for (SearchLanguage each : SearchLanguage.values()) {
                titles.put(
                        each,
                        schema.field(each.titleField(), field -> field.asString()
                                        .analyzer(each.code())
                                        .searchAnalyzer(each.wordsAnalyzer()))
                                .toReference());
                texts.put(
                        each,
                        schema.field(each.textField(), field -> field.asString()
                                        .analyzer(each.code())
                                        .searchAnalyzer(each.wordsAnalyzer())
                                        .termVector(TermVector.WITH_POSITIONS_OFFSETS)
                                        .highlightable(List.of(Highlightable.FAST_VECTOR)))
                                .toReference());
            }
        }

        private static IndexFieldReference<String> shown(IndexSchemaElement schema, String name) {
            return schema.field(name, field -> field.asString()
                            .searchable(org.hibernate.search.engine.backend.types.Searchable.NO)
                            .projectable(Projectable.YES))
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, Searchable entity, TypeBridgeWriteContext context) {
            SearchLanguage spoken = SearchLanguage.of(entity.searchLocale());
            document.addValue(language, spoken.code());
            document.addValue(title, entity.searchTitle());
            document.addValue(typing, entity.searchTitle());
            document.addValue(plain, entity.searchTitle() + "\n" + entity.searchText());
            document.addValue(path, entity.searchPath());
            document.addValue(note, entity.searchNote());
            document.addValue(titles.get(spoken), entity.searchTitle());
            document.addValue(texts.get(spoken), entity.searchText());
        }
    }
}
