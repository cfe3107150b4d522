package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.atrium.file.FileView;
import org.atrium.forum.PreviewingPost;
import org.atrium.web.file.ChosenFiles;
import org.atrium.web.look.FormField;
import org.atrium.web.look.Preview;
import org.atrium.web.look.WrittenForm;
import org.atrium.web.look.WrittenForms;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** The forms of a thread's page as they are shown; {@code WEB-INF/fragments/thread-received.xhtml} takes them in. */
@RequestScoped
public class ThreadForms {

    private static final String FILES = "answer:files";

    @Inject
    private WrittenForms forms;

    @Inject
    private ChosenFiles chosenFiles;

    @Inject
    private ReplyForm reply;

    @Inject
    private Preview preview;

    @Inject
    private PreviewingPost previewing;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    private WrittenForm answer;
    private FormField body;
    private FormField files;

    @PostConstruct
    void declareFields() {
        preview.renderBy(words -> previewing.html(current.viewer(), words));
        answer = forms.form("answer");
        body = answer.words("answer:body", texts.of("forum.yourAnswer"), reply.getBody());
        files = answer.choice(FILES, texts.of("file.add"), null);
    }

    /** The form of the buttons above the posts and at each of them. */
    public WrittenForm thread() {
        return forms.form("thread");
    }

    /** The form for an answer. */
    public WrittenForm answer() {
        return answer;
    }

    public FormField body() {
        return body;
    }

    /** The field of the ids of an answer's files. */
    public FormField files() {
        return files;
    }

    /** The files that were chosen and are not sent yet. */
    public List<FileView> chosenFiles() {
        return chosenFiles.of(FILES, reply.draftFiles());
    }

    /** The answer as it will look, where that was asked for; else null. */
    public Preview.Rendered preview() {
        return preview.rendered(body);
    }
}
