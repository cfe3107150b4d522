package org.atrium.platform.mail;

import java.util.List;

/** The mails a feature sends, as administrators preview them: each by its key, with what it is about made up. */
public interface MailSamples {

    /** One of each, as the feature writes it. */
    List<Mail> mails(SampleWords words);
}
