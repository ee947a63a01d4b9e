package se.protokoll.web;

import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Evidence;

/**
 * A fact as a link to its words in the source.
 *
 * @param text what was read
 * @param anchor id of its mark in the source
 * @param page number from 1; null where the format has no pages
 * @param rule the rule or model that read it
 * @param confidence from 0 to 1
 */
record FactView(String text, String anchor, @Nullable Integer page, String rule, double confidence) {

    /** Below this a fact is shown with a question mark, so that a reader checks it first. */
    private static final double UNSURE = 0.7;

    private static final double SURE = 0.95;

    static FactView of(String text, String anchor, Evidence evidence) {
        return new FactView(text, anchor, evidence.page(), evidence.rule(), evidence.confidence());
    }

    /** Whether somebody corrected it. */
    public boolean manual() {
        return rule.equals("manual");
    }

    /** Whether a reader should check it first. */
    public boolean unsure() {
        return confidence < UNSURE;
    }

    /** How sure, as the end of a message's key: a word, for nobody can tell 93 from 95 per cent. */
    public String sureness() {
        return confidence >= SURE ? "sure" : unsure() ? "unsure" : "likely";
    }
}
