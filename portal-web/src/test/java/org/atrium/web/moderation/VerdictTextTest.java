package org.atrium.web.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.atrium.moderation.AppealOutcome;
import org.atrium.moderation.ModerationAction;
import org.atrium.moderation.ModerationLog;
import org.atrium.moderation.VerdictView.AppealView;
import org.atrium.web.look.Badge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTextTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final VerdictText text = new VerdictText();

    @ParameterizedTest
    @CsvSource({
        "APPROVE, ,          moderation.action.APPROVE,     good",
        "REJECT,  ,          moderation.action.REJECT,      danger",
        "HIDE,    ,          moderation.action.HIDE,        danger",
        "DELETE,  ,          moderation.action.DELETE,      danger",
        "SILENCE, ,          moderation.action.SILENCE,     danger",
        "SUSPEND, ,          moderation.action.SUSPEND,     danger",
        "WARN,    ,          moderation.action.WARN,        info",
        "LIFT,    ,          moderation.action.LIFT,        info",
        "APPROVE, OVERTURNED, moderation.outcome.OVERTURNED, good",
        "REJECT,  UPHELD,    moderation.outcome.UPHELD,     info"
    })
    void theLogSaysWhatWasDone(ModerationAction act, AppealOutcome outcome, String key, String tone) {
        var entry = new ModerationLog.ModerationLogEntry(
                1, NOON, null, null, act, null, null, null, "", null, 1, null, outcome);
        assertThat(text.badge(entry)).isEqualTo(new Badge(key, tone));
    }

    @ParameterizedTest
    @CsvSource({
        "          , moderation.own.appeal.waitingShort, info, moderation.own.appeal.waiting,    hourglass-split",
        "OVERTURNED, moderation.outcome.OVERTURNED,      good, moderation.own.appeal.OVERTURNED, check-circle",
        "UPHELD,     moderation.outcome.UPHELD,          info, moderation.own.appeal.UPHELD,     info-circle"
    })
    void anAuthorReadsHowTheAppealStands(AppealOutcome outcome, String key, String tone, String sentence, String icon) {
        AppealView appeal = new AppealView("It was no advertisement.", NOON, outcome, null, null);
        assertThat(text.appeal(appeal)).isEqualTo(new Badge(key, tone));
        assertThat(text.sentence(appeal)).isEqualTo(sentence);
        assertThat(text.icon(appeal)).isEqualTo(icon);
    }
}
