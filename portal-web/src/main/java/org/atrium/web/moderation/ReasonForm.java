package org.atrium.web.moderation;

/** Why a moderator decides something, and for how long: {@code WEB-INF/moderation/reason.xhtml}. */
public abstract class ReasonForm {

    private String rule;
    private String note;
    private Integer days;

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
