package se.protokoll.extract.lists;

import java.util.List;

/** Finds what tokens of an attendance list could be, for some of the kinds of pieces. */
interface PieceFinder {

    /**
     * Adds what can begin at a token.
     *
     * @param at index of the token
     * @param candidates where to add
     */
    void find(int at, List<Candidate> candidates);
}
